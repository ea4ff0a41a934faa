import { scoreParams } from "@/lib/contracts/params";
import { scoreDto } from "@/lib/contracts/scores";
import { route } from "@/lib/http/route";
import { deleteScore } from "@/lib/services/scores/delete-score";

export const DELETE = route(
  {
    summary: "Take out a total that one entered",
    params: scoreParams,
    response: scoreDto,
    ifMatch: "required",
  },
  ({ ctx, params, ifMatch }) => deleteScore(ctx, { ...params, ifMatch }),
);
