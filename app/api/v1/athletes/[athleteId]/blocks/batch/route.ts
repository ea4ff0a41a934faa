import { blockBatchBody, blockBatchDto } from "@/lib/contracts/blocks";
import { athleteParams } from "@/lib/contracts/params";
import { previewQuery } from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { editBlocks } from "@/lib/services/season/edit-blocks";

export const POST = route(
  {
    summary:
      "Change several blocks in one step, each named with its version; a stale one answers 412 with both",
    params: athleteParams,
    query: previewQuery,
    body: blockBatchBody,
    response: blockBatchDto,
  },
  ({ ctx, params, body }) => editBlocks(ctx, { ...params, body }),
);
