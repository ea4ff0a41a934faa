import { keepPlanBody, libraryItemDto } from "@/lib/contracts/library";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { keepPlan } from "@/lib/services/library/keep";

export const POST = route(
  {
    summary: "Keep weeks of a plan in the library, as a block or a season",
    params: athleteParams,
    body: keepPlanBody,
    response: libraryItemDto,
    status: 201,
    etag: (item) => item.version,
  },
  ({ ctx, params, body, id }) => keepPlan(ctx, { ...body, ...params, id }),
);
