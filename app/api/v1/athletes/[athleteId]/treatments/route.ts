import { addedTreatmentDto, treatmentBody, treatmentsResponse } from "@/lib/contracts/care";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { addTreatment } from "@/lib/services/case-file/add-treatment";
import { listTreatments } from "@/lib/services/case-file/list-treatments";

export const GET = route(
  { summary: "Treatments done and booked", params: athleteParams, response: treatmentsResponse },
  ({ ctx, params }) => listTreatments(ctx, params),
);

export const POST = route(
  {
    summary: "Enter a treatment, done or booked",
    params: athleteParams,
    body: treatmentBody,
    response: addedTreatmentDto,
    status: 201,
  },
  ({ ctx, params, body, id }) => addTreatment(ctx, { ...body, ...params, id }),
);
