import { planEditsResponse } from "@/lib/contracts/blocks";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { listEdits } from "@/lib/services/week/list-edits";

export const GET = route(
  {
    summary: "Edits of the plan by people, as long as they can be undone",
    params: athleteParams,
    response: planEditsResponse,
  },
  ({ ctx, params }) => listEdits(ctx, params),
);
