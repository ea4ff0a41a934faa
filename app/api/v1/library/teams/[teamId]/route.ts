import { libraryPeopleResponse, teamPatchBody } from "@/lib/contracts/library";
import { teamParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { editTeam, endTeam } from "@/lib/services/library/people";

export const PATCH = route(
  {
    summary: "Rename a team, add and remove colleagues",
    params: teamParams,
    body: teamPatchBody,
    response: libraryPeopleResponse,
  },
  ({ ctx, params, body }) => editTeam(ctx, { ...body, ...params }),
);

export const DELETE = route(
  {
    summary: "End a team, and what was open to it",
    params: teamParams,
    response: libraryPeopleResponse,
  },
  ({ ctx, params }) => endTeam(ctx, params),
);
