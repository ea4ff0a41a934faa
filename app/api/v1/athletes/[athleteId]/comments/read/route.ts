import { readBody, readDto } from "@/lib/contracts/comments";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { readComments } from "@/lib/services/conversation/read-comments";

export const POST = route(
  {
    summary: "I have read these comments",
    params: athleteParams,
    body: readBody,
    response: readDto,
  },
  ({ ctx, params, body }) => readComments(ctx, { ...params, ...body }),
);
