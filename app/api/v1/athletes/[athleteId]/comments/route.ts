import { commentBody, commentDto, conversationDto, subjectQuery } from "@/lib/contracts/comments";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { getConversation } from "@/lib/services/conversation/get-conversation";
import { writeComment } from "@/lib/services/conversation/write-comment";

export const GET = route(
  {
    summary: "What was said beside a session, week, block, check-in or change, oldest first",
    params: athleteParams,
    query: subjectQuery,
    response: conversationDto,
  },
  ({ ctx, params, query }) => getConversation(ctx, { ...params, ...query }),
);

export const POST = route(
  {
    summary: "Say something beside it",
    params: athleteParams,
    body: commentBody,
    response: commentDto,
    status: 201,
  },
  ({ ctx, params, body, id }) => writeComment(ctx, { ...body, ...params, id }),
);
