import { changeDto, changeWordBody } from "@/lib/contracts/changes";
import { changeParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { askAboutChange } from "@/lib/services/changes/say-about-change";

export const POST = route(
  {
    summary: "Ask the coach about a change, once",
    params: changeParams,
    body: changeWordBody,
    response: changeDto,
    status: 201,
  },
  ({ ctx, params, body }) => askAboutChange(ctx, { ...params, ...body }),
);
