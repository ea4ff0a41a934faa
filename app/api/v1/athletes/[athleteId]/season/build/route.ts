import { athleteParams } from "@/lib/contracts/params";
import { buildSeasonBody, builtSeasonDto } from "@/lib/contracts/season";
import { route } from "@/lib/http/route";
import { buildSeasonPlan } from "@/lib/services/season/build-season-plan";

export const POST = route(
  {
    summary: "Build the season from today; a proposal unless apply is true",
    params: athleteParams,
    body: buildSeasonBody,
    response: builtSeasonDto,
  },
  ({ ctx, params, body }) => buildSeasonPlan(ctx, { ...params, apply: body.apply ?? false }),
);
