import { changeDto, declineChangeBody } from "@/lib/contracts/changes";
import { changeParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { resolveChange } from "@/lib/services/changes/resolve-change";

export const POST = route(
  {
    summary: "Decline a proposed change, and say why if there is something to say",
    params: changeParams,
    body: declineChangeBody,
    response: changeDto,
  },
  ({ ctx, params, body }) => resolveChange(ctx, { ...params, ...body, action: "decline" }),
);
