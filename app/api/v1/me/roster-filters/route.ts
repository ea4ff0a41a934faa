import { noParams } from "@/lib/contracts/params";
import {
  rosterFilterBody,
  rosterFilterDto,
  rosterFiltersResponse,
} from "@/lib/contracts/roster-filters";
import { route } from "@/lib/http/route";
import { listFilters, saveFilter } from "@/lib/services/roster/filters";

export const GET = route(
  { summary: "My named filters of the roster", params: noParams, response: rosterFiltersResponse },
  ({ ctx }) => listFilters(ctx),
);

export const POST = route(
  {
    summary: "Keep a filter of the roster under a name",
    params: noParams,
    body: rosterFilterBody,
    response: rosterFilterDto,
    status: 201,
    etag: (filter) => filter.version,
  },
  ({ ctx, body, id }) => saveFilter(ctx, { ...body, id }),
);
