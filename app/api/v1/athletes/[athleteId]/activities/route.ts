import {
  activitiesQuery,
  activitiesResponse,
  activityBody,
  activityDto,
} from "@/lib/contracts/activities";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { listActivities } from "@/lib/services/log/list-activities";
import { logActivity } from "@/lib/services/log/log-activity";

export const GET = route(
  {
    summary: "The training log, oldest first",
    params: athleteParams,
    query: activitiesQuery,
    response: activitiesResponse,
  },
  ({ ctx, params, query }) => listActivities(ctx, { ...params, ...query }),
);

export const POST = route(
  {
    summary: "Log training",
    params: athleteParams,
    body: activityBody,
    response: activityDto,
    status: 201,
    etag: (activity) => activity.version,
  },
  ({ ctx, params, body, id }) => logActivity(ctx, { ...body, ...params, id }),
);
