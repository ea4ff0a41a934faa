import { teamResponse } from "@/lib/contracts/invitations";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { getTeam } from "@/lib/services/team/get-team";

export const GET = route(
  {
    summary: "Coaches and physios of an athlete, the head coach first",
    params: athleteParams,
    response: teamResponse,
  },
  ({ ctx, params }) => getTeam(ctx, params),
);
