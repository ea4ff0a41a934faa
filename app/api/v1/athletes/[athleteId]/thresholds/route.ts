import { athleteParams } from "@/lib/contracts/params";
import { thresholdBody, thresholdDto, thresholdsResponse } from "@/lib/contracts/thresholds";
import { route } from "@/lib/http/route";
import { listThresholds } from "@/lib/services/thresholds/list-thresholds";
import { setThreshold } from "@/lib/services/thresholds/set-threshold";

export const GET = route(
  {
    summary: "Numbers of rules set for this athlete, and every number that could be",
    params: athleteParams,
    response: thresholdsResponse,
  },
  ({ ctx, params }) => listThresholds(ctx, params),
);

export const POST = route(
  {
    summary: "Set one number of one rule inside its bounds; it acts at once",
    params: athleteParams,
    body: thresholdBody,
    response: thresholdDto,
    status: 201,
    etag: (threshold) => threshold.version,
  },
  ({ ctx, params, body, id }) => setThreshold(ctx, { ...body, ...params, id }),
);
