import { judgedDaysDto } from "@/lib/contracts/blocks";
import { sessionParams } from "@/lib/contracts/params";
import { daysQuery } from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { judgeDays } from "@/lib/services/week/judge-days";

export const GET = route(
  {
    summary: "What the rules say to each day a session could move to",
    params: sessionParams,
    query: daysQuery,
    response: judgedDaysDto,
  },
  ({ ctx, params, query }) => judgeDays(ctx, { ...params, ...query }),
);
