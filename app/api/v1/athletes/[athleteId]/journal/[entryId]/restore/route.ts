import { journalEntryDto } from "@/lib/contracts/case-record";
import { journalParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { restoreJournal } from "@/lib/services/case-file/restore-journal";

export const POST = route(
  {
    summary: "Bring an entry of the journal back, for a day after it was taken out",
    params: journalParams,
    response: journalEntryDto,
  },
  ({ ctx, params }) => restoreJournal(ctx, params),
);
