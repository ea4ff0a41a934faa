import { daysEditDto } from "@/lib/contracts/blocks";
import { layBody } from "@/lib/contracts/library";
import { athleteParams } from "@/lib/contracts/params";
import { previewQuery } from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { layPlan } from "@/lib/services/library/lay-plan";

export const POST = route(
  {
    summary: "Lay a block or season of the library over the plan from a Monday",
    params: athleteParams,
    query: previewQuery,
    body: layBody,
    response: daysEditDto,
    status: 201,
  },
  ({ ctx, params, body }) => layPlan(ctx, { ...body, ...params }),
);
