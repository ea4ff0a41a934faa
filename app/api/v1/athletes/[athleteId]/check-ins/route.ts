import {
  checkInBody,
  checkInsQuery,
  checkInsResponse,
  savedCheckInDto,
} from "@/lib/contracts/check-ins";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { listCheckIns } from "@/lib/services/check-ins/list-check-ins";
import { saveCheckIn } from "@/lib/services/check-ins/save-check-in";

export const GET = route(
  {
    summary: "Check-ins, oldest first",
    params: athleteParams,
    query: checkInsQuery,
    response: checkInsResponse,
  },
  ({ ctx, params, query }) => listCheckIns(ctx, { ...params, ...query }),
);

export const POST = route(
  {
    summary: "Save a morning’s answers; the plan follows",
    params: athleteParams,
    body: checkInBody,
    response: savedCheckInDto,
    status: (answer) => ("created" in answer && answer.created === false ? 200 : 201),
    statuses: [200, 201],
  },
  ({ ctx, params, body, id }) => saveCheckIn(ctx, { ...body, ...params, id }),
);
