import { keepSessionBody, libraryItemDto } from "@/lib/contracts/library";
import { sessionParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { keepSession } from "@/lib/services/library/keep";

export const POST = route(
  {
    summary: "Keep a planned session in the library",
    params: sessionParams,
    body: keepSessionBody,
    response: libraryItemDto,
    status: 201,
    etag: (item) => item.version,
  },
  ({ ctx, params, body, id }) => keepSession(ctx, { ...body, ...params, id }),
);
