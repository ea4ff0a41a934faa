import { libraryPeopleResponse, shareBody } from "@/lib/contracts/library";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { share } from "@/lib/services/library/people";

export const POST = route(
  {
    summary: "Open one thing or the whole shelf to a colleague or a team",
    params: noParams,
    body: shareBody,
    response: libraryPeopleResponse,
    status: 201,
  },
  ({ ctx, body, id }) => share(ctx, { ...body, id }),
);
