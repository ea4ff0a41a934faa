import { activityDto } from "@/lib/contracts/activities";
import { activityParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { restoreActivity } from "@/lib/services/log/restore-activity";

export const POST = route(
  {
    summary: "Bring a deleted entry back, for a day after it was deleted",
    params: activityParams,
    response: activityDto,
  },
  ({ ctx, params }) => restoreActivity(ctx, params),
);
