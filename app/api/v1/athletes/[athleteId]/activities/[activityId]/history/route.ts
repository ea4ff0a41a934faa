import { activityHistory } from "@/lib/contracts/activities";
import { activityParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { getActivityHistory } from "@/lib/services/log/get-activity-history";

export const GET = route(
  {
    summary: "Every version of an entry of the training log, oldest first",
    params: activityParams,
    response: activityHistory,
  },
  ({ ctx, params }) => getActivityHistory(ctx, params),
);
