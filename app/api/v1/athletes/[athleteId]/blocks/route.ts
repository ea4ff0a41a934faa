import { blockCreateBody, blockEditDto, blocksResponse } from "@/lib/contracts/blocks";
import { athleteParams } from "@/lib/contracts/params";
import { previewQuery } from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { createBlock } from "@/lib/services/season/create-block";
import { listBlocks } from "@/lib/services/season/list-blocks";

export const GET = route(
  { summary: "The season’s blocks", params: athleteParams, response: blocksResponse },
  ({ ctx, params }) => listBlocks(ctx, params),
);

export const POST = route(
  {
    summary: "Place a block; the builder plans around it",
    params: athleteParams,
    query: previewQuery,
    body: blockCreateBody,
    response: blockEditDto,
    status: 201,
    etag: (edit) => edit.block?.version,
  },
  ({ ctx, params, body }) => createBlock(ctx, { ...params, body }),
);
