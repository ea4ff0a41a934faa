import { itemCreateBody, libraryItemDto } from "@/lib/contracts/library";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { createItem } from "@/lib/services/library/items";

export const POST = route(
  {
    summary: "Write a session for the library",
    params: noParams,
    body: itemCreateBody,
    response: libraryItemDto,
    status: 201,
    etag: (item) => item.version,
  },
  ({ ctx, body, id }) => createItem(ctx, { ...body, id }),
);
