import { libraryPeopleResponse, teamCreateBody } from "@/lib/contracts/library";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { createTeam } from "@/lib/services/library/people";

export const POST = route(
  {
    summary: "Name a team of colleagues",
    params: noParams,
    body: teamCreateBody,
    response: libraryPeopleResponse,
    status: 201,
  },
  ({ ctx, body, id }) => createTeam(ctx, { ...body, id }),
);
