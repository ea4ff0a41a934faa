import { journalBody, journalEntryDto } from "@/lib/contracts/case-record";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { writeJournal } from "@/lib/services/case-file/write-journal";

export const POST = route(
  {
    summary: "Write an entry of the journal",
    params: athleteParams,
    body: journalBody,
    response: journalEntryDto,
    status: 201,
    etag: (entry) => entry.version,
  },
  ({ ctx, params, body, id }) => writeJournal(ctx, { ...body, ...params, id }),
);
