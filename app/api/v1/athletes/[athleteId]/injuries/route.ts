import { injuriesResponse, injuryBody, injuryDto } from "@/lib/contracts/care";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { addInjury } from "@/lib/services/case-file/add-injury";
import { listInjuries } from "@/lib/services/case-file/list-injuries";

export const GET = route(
  { summary: "Injuries and their rehab stage", params: athleteParams, response: injuriesResponse },
  ({ ctx, params }) => listInjuries(ctx, params),
);

export const POST = route(
  {
    summary: "Record an injury; rehab begins at stage 1",
    params: athleteParams,
    body: injuryBody,
    response: injuryDto,
    status: 201,
    etag: (injury) => injury.version,
  },
  ({ ctx, params, body, id }) => addInjury(ctx, { ...body, ...params, id }),
);
