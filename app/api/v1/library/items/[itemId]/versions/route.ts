import { libraryVersionsResponse } from "@/lib/contracts/library";
import { itemParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { listVersions } from "@/lib/services/library/items";

export const GET = route(
  {
    summary: "What a thing of the library held, newest first",
    params: itemParams,
    response: libraryVersionsResponse,
  },
  ({ ctx, params }) => listVersions(ctx, params),
);
