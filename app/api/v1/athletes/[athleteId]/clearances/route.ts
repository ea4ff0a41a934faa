import { clearanceBody, clearanceDto, clearancesResponse } from "@/lib/contracts/care";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { addClearance, listClearances } from "@/lib/services/care/add-clearance";

export const GET = route(
  {
    summary: "Who lifted See someone, when and in what words",
    params: athleteParams,
    response: clearancesResponse,
  },
  ({ ctx, params }) => listClearances(ctx, params),
);

export const POST = route(
  {
    summary: "Lift See someone after a person has looked",
    params: athleteParams,
    body: clearanceBody,
    response: clearanceDto,
    status: 201,
  },
  ({ ctx, params, body, id }) => addClearance(ctx, { ...body, ...params, id }),
);
