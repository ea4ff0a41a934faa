import { blockDto, blockEditDto, blockPatchBody } from "@/lib/contracts/blocks";
import { blockParams } from "@/lib/contracts/params";
import { overrideQuery, previewQuery } from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { deleteBlock } from "@/lib/services/season/delete-block";
import { editBlock } from "@/lib/services/season/edit-block";
import { getBlock } from "@/lib/services/season/list-blocks";

export const GET = route(
  {
    summary: "One block",
    params: blockParams,
    response: blockDto,
    etag: (block) => block.version,
  },
  ({ ctx, params }) => getBlock(ctx, params),
);

export const PATCH = route(
  {
    summary: "Change a block; answers it and what follows",
    params: blockParams,
    query: previewQuery,
    body: blockPatchBody,
    response: blockEditDto,
    ifMatch: "required",
    etag: (edit) => edit.block?.version,
  },
  ({ ctx, params, body, ifMatch }) => editBlock(ctx, { ...params, patch: body, ifMatch }),
);

export const DELETE = route(
  {
    summary: "Give a block’s days back to the builder",
    params: blockParams,
    query: overrideQuery,
    response: blockEditDto,
    ifMatch: "required",
  },
  ({ ctx, params, query, ifMatch }) =>
    deleteBlock(ctx, {
      ...params,
      ifMatch,
      override: query.override === undefined ? undefined : { reason: query.override },
    }),
);
