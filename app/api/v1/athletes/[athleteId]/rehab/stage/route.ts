import { athleteParams } from "@/lib/contracts/params";
import { rehabDto, stageBody } from "@/lib/contracts/rehab";
import { route } from "@/lib/http/route";
import { confirmStage } from "@/lib/services/rehab/confirm-stage";

export const POST = route(
  {
    summary: "Confirm a rehab stage by name",
    params: athleteParams,
    body: stageBody,
    response: rehabDto,
    status: 201,
  },
  ({ ctx, params, body, id }) => confirmStage(ctx, { ...body, ...params, id }),
);
