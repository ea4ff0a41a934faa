import { changeDto, undoChangeBody } from "@/lib/contracts/changes";
import { changeParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { resolveChange } from "@/lib/services/changes/resolve-change";

export const POST = route(
  {
    summary: "Take a change back",
    params: changeParams,
    body: undoChangeBody,
    response: changeDto,
  },
  ({ ctx, params, body }) => resolveChange(ctx, { ...params, ...body, action: "undo" }),
);
