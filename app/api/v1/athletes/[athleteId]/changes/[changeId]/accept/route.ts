import { acceptChangeBody, changeDto } from "@/lib/contracts/changes";
import { changeParams } from "@/lib/contracts/params";
import { previewQuery } from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { resolveChange } from "@/lib/services/changes/resolve-change";

export const POST = route(
  {
    summary: "Accept a proposed change, as it is or with a change of one’s own",
    params: changeParams,
    body: acceptChangeBody,
    query: previewQuery,
    response: changeDto,
  },
  ({ ctx, params, body }) => resolveChange(ctx, { ...params, ...body, action: "accept" }),
);
