import { activityDto, activityPatchBody } from "@/lib/contracts/activities";
import { activityParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { deleteActivity } from "@/lib/services/log/delete-activity";
import { editActivity } from "@/lib/services/log/edit-activity";
import { getActivity } from "@/lib/services/log/get-activity";

export const GET = route(
  {
    summary: "One entry of the training log",
    params: activityParams,
    response: activityDto,
    etag: (activity) => activity.version,
  },
  ({ ctx, params }) => getActivity(ctx, params),
);

export const PATCH = route(
  {
    summary: "Correct an entry of the training log",
    params: activityParams,
    body: activityPatchBody,
    response: activityDto,
    ifMatch: "optional",
    etag: (activity) => activity.version,
  },
  ({ ctx, params, body, ifMatch }) => editActivity(ctx, { ...body, ...params, ifMatch }),
);

export const DELETE = route(
  {
    summary: "Take an entry out of the training log; answers what it was",
    params: activityParams,
    response: activityDto,
    ifMatch: "optional",
  },
  ({ ctx, params, ifMatch }) => deleteActivity(ctx, { ...params, ifMatch }),
);
