import { injuryTextDto, injuryTextPatchBody } from "@/lib/contracts/case-record";
import { injuryTextParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { deleteInjuryText } from "@/lib/services/case-file/delete-injury-text";
import { editInjuryText } from "@/lib/services/case-file/edit-injury-text";

export const PATCH = route(
  {
    summary: "Correct a text one entered; what it said before is kept",
    params: injuryTextParams,
    body: injuryTextPatchBody,
    response: injuryTextDto,
    ifMatch: "required",
    etag: (text) => text.version,
  },
  ({ ctx, params, body, ifMatch }) => editInjuryText(ctx, { ...body, ...params, ifMatch }),
);

export const DELETE = route(
  {
    summary: "Take a text away that one entered; for a day it can be brought back",
    params: injuryTextParams,
    response: injuryTextDto,
    ifMatch: "required",
  },
  ({ ctx, params, ifMatch }) => deleteInjuryText(ctx, { ...params, ifMatch }),
);
