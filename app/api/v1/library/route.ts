import { libraryQuery, libraryResponse } from "@/lib/contracts/library";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { searchLibrary } from "@/lib/services/library/search-library";

export const GET = route(
  {
    summary: "Search the library: own things, what is shared, our originals",
    params: noParams,
    query: libraryQuery,
    response: libraryResponse,
  },
  ({ ctx, query }) => searchLibrary(ctx, query),
);
