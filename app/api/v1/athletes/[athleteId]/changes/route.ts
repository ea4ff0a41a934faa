import { changesQuery, changesResponse } from "@/lib/contracts/changes";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { listChanges } from "@/lib/services/changes/list-changes";

export const GET = route(
  {
    summary: "Changes of the plan with their reasons, newest first",
    params: athleteParams,
    query: changesQuery,
    response: changesResponse,
  },
  ({ ctx, params, query }) => listChanges(ctx, { ...params, ...query }),
);
