import { commentDto } from "@/lib/contracts/comments";
import { commentParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { takeBackComment } from "@/lib/services/conversation/take-back-comment";

export const DELETE = route(
  {
    summary: "Take back what I said: the words go, that something was said stays",
    params: commentParams,
    response: commentDto,
  },
  ({ ctx, params }) => takeBackComment(ctx, params),
);
