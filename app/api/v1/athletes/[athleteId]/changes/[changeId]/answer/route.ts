import { changeDto, changeWordBody } from "@/lib/contracts/changes";
import { changeParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { answerAboutChange } from "@/lib/services/changes/say-about-change";

export const POST = route(
  {
    summary: "Answer what the athlete asked about a change, once",
    params: changeParams,
    body: changeWordBody,
    response: changeDto,
    status: 201,
  },
  ({ ctx, params, body }) => answerAboutChange(ctx, { ...params, ...body }),
);
