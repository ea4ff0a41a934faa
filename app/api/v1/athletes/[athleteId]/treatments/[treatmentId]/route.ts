import { treatmentDto, treatmentPatchBody } from "@/lib/contracts/care";
import { treatmentParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { deleteTreatment } from "@/lib/services/case-file/delete-treatment";
import { editTreatment } from "@/lib/services/case-file/edit-treatment";

export const PATCH = route(
  {
    summary: "Move a booking, say that it took place, or correct an entry",
    params: treatmentParams,
    body: treatmentPatchBody,
    response: treatmentDto,
    ifMatch: "required",
    etag: (treatment) => treatment.version,
  },
  ({ ctx, params, body, ifMatch }) => editTreatment(ctx, { ...body, ...params, ifMatch }),
);

export const DELETE = route(
  {
    summary: "Take a treatment away; answers what it was",
    params: treatmentParams,
    response: treatmentDto,
    ifMatch: "required",
  },
  ({ ctx, params, ifMatch }) => deleteTreatment(ctx, { ...params, ifMatch }),
);
