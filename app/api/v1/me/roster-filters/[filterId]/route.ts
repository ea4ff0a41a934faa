import { filterParams } from "@/lib/contracts/params";
import {
  rosterFilterDto,
  rosterFilterGoneDto,
  rosterFilterPatchBody,
} from "@/lib/contracts/roster-filters";
import { route } from "@/lib/http/route";
import { deleteFilter, editFilter } from "@/lib/services/roster/filters";

export const PATCH = route(
  {
    summary: "Rename a filter of the roster, or change what it asks for",
    params: filterParams,
    body: rosterFilterPatchBody,
    response: rosterFilterDto,
    ifMatch: "required",
    etag: (filter) => filter.version,
  },
  ({ ctx, params, body, ifMatch }) => editFilter(ctx, { ...params, patch: body, ifMatch }),
);

export const DELETE = route(
  {
    summary: "Delete a filter of the roster",
    params: filterParams,
    response: rosterFilterGoneDto,
  },
  ({ ctx, params }) => deleteFilter(ctx, params),
);
