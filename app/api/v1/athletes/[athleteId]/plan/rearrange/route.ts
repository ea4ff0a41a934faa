import { daysEditDto } from "@/lib/contracts/blocks";
import { rearrangeBody } from "@/lib/contracts/library";
import { athleteParams } from "@/lib/contracts/params";
import { previewQuery } from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { rearrangePlan } from "@/lib/services/week/rearrange-plan";

export const POST = route(
  {
    summary: "Move a day, weeks, or swap two weekdays through the plan",
    params: athleteParams,
    query: previewQuery,
    body: rearrangeBody,
    response: daysEditDto,
    status: 201,
  },
  ({ ctx, params, body }) => rearrangePlan(ctx, { ...params, how: body }),
);
