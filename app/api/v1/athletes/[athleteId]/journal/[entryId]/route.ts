import { journalEntryDto, journalPatchBody } from "@/lib/contracts/case-record";
import { journalParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { deleteJournal } from "@/lib/services/case-file/delete-journal";
import { editJournal } from "@/lib/services/case-file/edit-journal";

export const PATCH = route(
  {
    summary: "Change an entry of the journal; what it said before is kept",
    params: journalParams,
    body: journalPatchBody,
    response: journalEntryDto,
    ifMatch: "required",
    etag: (entry) => entry.version,
  },
  ({ ctx, params, body, ifMatch }) => editJournal(ctx, { ...body, ...params, ifMatch }),
);

export const DELETE = route(
  {
    summary: "Take an entry out of the journal; answers what it was",
    params: journalParams,
    response: journalEntryDto,
    ifMatch: "required",
  },
  ({ ctx, params, ifMatch }) => deleteJournal(ctx, { ...params, ifMatch }),
);
