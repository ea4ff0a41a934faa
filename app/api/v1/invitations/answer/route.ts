import { answeredDto, invitationAnswerBody } from "@/lib/contracts/invitations";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { answerInvitation } from "@/lib/services/team/answer-invitation";

export const POST = route(
  {
    summary: "Accept or decline an invitation by its code; accepted, it opens the record at once",
    params: noParams,
    body: invitationAnswerBody,
    response: answeredDto,
  },
  ({ ctx, body, id }) => answerInvitation(ctx, { ...body, id }),
);
