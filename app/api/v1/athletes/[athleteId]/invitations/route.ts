import { invitationsResponse, newInvitationDto, offerBody } from "@/lib/contracts/invitations";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { createInvitation } from "@/lib/services/team/create-invitation";
import { listInvitations } from "@/lib/services/team/list-invitations";

export const GET = route(
  {
    summary: "Invitations of coaches and physios, and what became of them; for the athlete",
    params: athleteParams,
    response: invitationsResponse,
  },
  ({ ctx, params }) => listInvitations(ctx, params),
);

export const POST = route(
  {
    summary: "Offer parts of the record to whoever holds a code; it is shown once",
    params: athleteParams,
    body: offerBody,
    response: newInvitationDto,
    status: 201,
    replay: false,
  },
  ({ ctx, params, body, id }) => createInvitation(ctx, { ...body, ...params, id }),
);
