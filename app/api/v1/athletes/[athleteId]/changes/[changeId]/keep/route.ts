import { changeDto, keepChangeBody } from "@/lib/contracts/changes";
import { changeParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { keepChange } from "@/lib/services/changes/say-about-change";

export const POST = route(
  {
    summary: "Let a change be, so that it no longer asks to be read",
    params: changeParams,
    body: keepChangeBody,
    response: changeDto,
  },
  ({ ctx, params }) => keepChange(ctx, params),
);
