import { injuryDto, injuryPatchBody } from "@/lib/contracts/care";
import { injuryParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { editInjury } from "@/lib/services/case-file/edit-injury";

export const PATCH = route(
  {
    summary: "Correct an injury, or say when it was over",
    params: injuryParams,
    body: injuryPatchBody,
    response: injuryDto,
    ifMatch: "required",
    etag: (injury) => injury.version,
  },
  ({ ctx, params, body, ifMatch }) => editInjury(ctx, { ...body, ...params, ifMatch }),
);
