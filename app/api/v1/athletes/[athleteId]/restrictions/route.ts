import { restrictionBody, restrictionDto, restrictionsResponse } from "@/lib/contracts/care";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { addRestriction } from "@/lib/services/care/add-restriction";
import { listRestrictions } from "@/lib/services/care/list-restrictions";

export const GET = route(
  { summary: "Limits on the plan", params: athleteParams, response: restrictionsResponse },
  ({ ctx, params }) => listRestrictions(ctx, params),
);

export const POST = route(
  {
    summary: "Set a limit; it acts at once",
    params: athleteParams,
    body: restrictionBody,
    response: restrictionDto,
    status: 201,
    etag: (restriction) => restriction.version,
  },
  ({ ctx, params, body, id }) => addRestriction(ctx, { ...body, ...params, id }),
);
