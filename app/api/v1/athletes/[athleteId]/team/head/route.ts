import { headBody, teamResponse } from "@/lib/contracts/invitations";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { nameHeadCoach } from "@/lib/services/team/get-team";

export const POST = route(
  {
    summary: "Say which coach leads; by the athlete or the head coach who hands over",
    params: athleteParams,
    body: headBody,
    response: teamResponse,
  },
  ({ ctx, params, body }) => nameHeadCoach(ctx, { ...params, ...body }),
);
