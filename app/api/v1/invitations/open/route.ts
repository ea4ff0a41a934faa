import { invitationCodeBody, openInvitationDto } from "@/lib/contracts/invitations";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { openInvitation } from "@/lib/services/team/answer-invitation";

export const POST = route(
  {
    summary: "Read an invitation by its code",
    params: noParams,
    body: invitationCodeBody,
    response: openInvitationDto,
    replay: false,
  },
  ({ ctx, body }) => openInvitation(ctx, body),
);
