import { z } from "zod";
import { injuryKinds, raceKinds } from "@/lib/engine/model";
import { idField } from "./common";
import { rosterNeeds } from "./roster";

/**
 * What a filter of the roster asks for; what is left out asks nothing. It meets only what the viewer
 * sees: somebody who does not share symptoms or the injury is not found by them.
 */
export const rosterCriteria = z.strictObject({
  /** Part of a name, of the athlete or of their next race. */
  words: z.string().trim().min(1).max(60).optional(),
  /** Any of them. */
  needs: z.array(z.enum(rosterNeeds)).min(1).max(rosterNeeds.length).optional(),
  /** A race at most this many weeks away. */
  raceWithinWeeks: z.int().min(1).max(52).optional(),
  /** The next race is of this kind. */
  race: z.enum(raceKinds).optional(),
  injury: z.enum(injuryKinds).optional(),
  /** Comments wait to be read. */
  unread: z.literal(true).optional(),
});
export type RosterCriteria = z.output<typeof rosterCriteria>;

const nameField = z.string().trim().min(1).max(60);

export const rosterFilterDto = z.object({
  id: idField,
  name: z.string(),
  criteria: rosterCriteria,
  version: z.int().positive(),
});
export type RosterFilter = z.output<typeof rosterFilterDto>;

export const rosterFiltersResponse = z.object({ filters: z.array(rosterFilterDto) });
export type RosterFilters = z.output<typeof rosterFiltersResponse>;

export const rosterFilterBody = z.strictObject({ name: nameField, criteria: rosterCriteria });
export type RosterFilterBody = z.output<typeof rosterFilterBody>;

export const rosterFilterPatchBody = rosterFilterBody.partial();
export type RosterFilterPatch = z.output<typeof rosterFilterPatchBody>;

export const rosterFilterGoneDto = z.object({ deleted: z.literal(true) });
