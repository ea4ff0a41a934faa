import { eveningBody, eveningDto, eveningsQuery, eveningsResponse } from "@/lib/contracts/evenings";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { listEvenings } from "@/lib/services/check-ins/list-evenings";
import { saveEvening } from "@/lib/services/check-ins/save-evening";

export const GET = route(
  {
    summary: "Evenings, oldest first",
    params: athleteParams,
    query: eveningsQuery,
    response: eveningsResponse,
  },
  ({ ctx, params, query }) => listEvenings(ctx, { ...params, ...query }),
);

export const POST = route(
  {
    summary: "Say how the day’s training was answered; the next check-in counts it",
    params: athleteParams,
    body: eveningBody,
    response: eveningDto,
    status: (answer) => ("created" in answer && answer.created === false ? 200 : 201),
    statuses: [200, 201],
  },
  ({ ctx, params, body }) => saveEvening(ctx, { ...body, ...params }),
);
