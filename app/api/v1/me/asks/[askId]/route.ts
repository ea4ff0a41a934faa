import { invitationDto } from "@/lib/contracts/invitations";
import { askParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { endAsk } from "@/lib/services/team/end-invitation";

export const DELETE = route(
  {
    summary: "Take back what I asked and nobody answered yet",
    params: askParams,
    response: invitationDto,
  },
  ({ ctx, params }) => endAsk(ctx, params),
);
