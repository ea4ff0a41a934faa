import { invitationDto } from "@/lib/contracts/invitations";
import { invitationParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { endInvitation } from "@/lib/services/team/end-invitation";

export const DELETE = route(
  {
    summary: "Take an invitation back that nobody answered yet",
    params: invitationParams,
    response: invitationDto,
  },
  ({ ctx, params }) => endInvitation(ctx, params),
);
