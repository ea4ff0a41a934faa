import { askBody, invitationsResponse, newInvitationDto } from "@/lib/contracts/invitations";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { createAsk } from "@/lib/services/team/create-invitation";
import { listAsks } from "@/lib/services/team/list-invitations";

export const GET = route(
  {
    summary: "What I asked athletes as a coach or physio, and what became of it",
    params: noParams,
    response: invitationsResponse,
  },
  ({ ctx }) => listAsks(ctx),
);

export const POST = route(
  {
    summary: "Ask an athlete who holds a code to share parts of the record; it is shown once",
    params: noParams,
    body: askBody,
    response: newInvitationDto,
    status: 201,
    replay: false,
  },
  ({ ctx, body, id }) => createAsk(ctx, { ...body, id }),
);
