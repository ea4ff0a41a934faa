import { endedRestrictionDto, restrictionPatchBody } from "@/lib/contracts/care";
import { restrictionParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { endRestriction } from "@/lib/services/care/end-restriction";

export const PATCH = route(
  {
    summary: "Set the last day of a limit",
    params: restrictionParams,
    body: restrictionPatchBody,
    response: endedRestrictionDto,
    ifMatch: "optional",
    etag: (restriction) => restriction.version,
  },
  ({ ctx, params, body, ifMatch }) => endRestriction(ctx, { ...body, ...params, ifMatch }),
);
