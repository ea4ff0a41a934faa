import { itemPatchBody, libraryItemDto, putAwayDto } from "@/lib/contracts/library";
import { itemParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { editItem, getItem, putAwayItem } from "@/lib/services/library/items";

export const GET = route(
  {
    summary: "One thing of the library",
    params: itemParams,
    response: libraryItemDto,
    etag: (item) => item.version,
  },
  ({ ctx, params }) => getItem(ctx, params),
);

export const PATCH = route(
  {
    summary: "Change a thing of the library: a new version",
    params: itemParams,
    body: itemPatchBody,
    response: libraryItemDto,
    ifMatch: "required",
    etag: (item) => item.version,
  },
  ({ ctx, params, body, ifMatch }) => editItem(ctx, { ...params, patch: body, ifMatch }),
);

export const DELETE = route(
  {
    summary: "Take a thing off the shelf",
    params: itemParams,
    response: putAwayDto,
    ifMatch: "required",
  },
  ({ ctx, params, ifMatch }) => putAwayItem(ctx, { ...params, ifMatch }),
);
