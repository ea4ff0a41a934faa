import "server-only";
import {
  deleteRosterFilter,
  findRosterFilter,
  insertRosterFilter,
  listRosterFilters,
  updateRosterFilter,
} from "@/db/repositories/roster-filters";
import type { RosterFilterRow } from "@/db/schema/roster-filters";
import type { Context } from "@/lib/auth/actor";
import {
  type RosterFilter,
  type RosterFilterBody,
  type RosterFilterPatch,
  type RosterFilters,
  rosterCriteria,
} from "@/lib/contracts/roster-filters";
import { AppError, notFound } from "@/lib/errors";
import { type IfMatch, requireVersion, stale } from "../precondition";

/** More chips than anybody reads; our choice. */
const FILTERS_MAX = 40;

type One = { readonly filterId: string };

/** The person's own named filters of the roster, in the order they were made. */
export async function listFilters(ctx: Context): Promise<RosterFilters> {
  return { filters: (await listRosterFilters(ctx.db)).map(toFilter) };
}

export async function saveFilter(
  ctx: Context,
  filter: RosterFilterBody & { readonly id: string },
): Promise<RosterFilter> {
  if ((await listRosterFilters(ctx.db)).length >= FILTERS_MAX) {
    throw new AppError("conflict", `${FILTERS_MAX} filters are kept. Delete one first.`);
  }
  const row = await insertRosterFilter(ctx.db, filter);
  if (!row) throw new AppError("conflict", "This filter was saved a moment ago.");
  return toFilter(row);
}

type Edit = One & { readonly patch: RosterFilterPatch; readonly ifMatch: IfMatch };

/** Another name, or something else asked for. */
export async function editFilter(
  ctx: Context,
  { filterId, patch, ifMatch }: Edit,
): Promise<RosterFilter> {
  const found = await findRosterFilter(ctx.db, filterId);
  if (!found) throw notFound();
  requireVersion(found.version, ifMatch);
  const { name = found.name, criteria = found.criteria } = patch;
  const row = await updateRosterFilter(ctx.db, {
    id: filterId,
    version: found.version,
    patch: { name, criteria },
  });
  if (!row) throw stale();
  return toFilter(row);
}

export async function deleteFilter(ctx: Context, { filterId }: One): Promise<{ deleted: true }> {
  if (!(await deleteRosterFilter(ctx.db, filterId))) throw notFound();
  return { deleted: true };
}

function toFilter({ id, name, criteria, version }: RosterFilterRow): RosterFilter {
  return { id, name, criteria: rosterCriteria.parse(criteria), version };
}
