import { thresholdParams } from "@/lib/contracts/params";
import { thresholdDto, thresholdPatchBody } from "@/lib/contracts/thresholds";
import { route } from "@/lib/http/route";
import { endThreshold } from "@/lib/services/thresholds/end-threshold";

export const PATCH = route(
  {
    summary: "Set the last day of a number somebody set",
    params: thresholdParams,
    body: thresholdPatchBody,
    response: thresholdDto,
    ifMatch: "required",
    etag: (threshold) => threshold.version,
  },
  ({ ctx, params, body, ifMatch }) => endThreshold(ctx, { ...body, ...params, ifMatch }),
);
