import { leftDto } from "@/lib/contracts/invitations";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { leaveTeam } from "@/lib/services/team/get-team";

export const POST = route(
  {
    summary: "Stop looking after an athlete; it acts with the next request",
    params: athleteParams,
    response: leftDto,
  },
  ({ ctx, params }) => leaveTeam(ctx, params),
);
