import { libraryPeopleResponse } from "@/lib/contracts/library";
import { shareParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { endShare } from "@/lib/services/library/people";

export const DELETE = route(
  { summary: "End what was opened", params: shareParams, response: libraryPeopleResponse },
  ({ ctx, params }) => endShare(ctx, params),
);
