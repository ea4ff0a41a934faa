import { z } from "zod";
import { injuryKinds, states } from "@/lib/engine/model";
import { changeDto } from "./changes";
import { idField, plainDateField } from "./common";
import { raceDto } from "./season";

/** Why an athlete stands where they stand in the roster, most pressing first. */
export const rosterNeeds = ["refer", "red", "asks", "proposal", "amber", "silent", "none"] as const;

/**
 * One athlete as a coach or physio sees them. Without the `symptoms` scope state, check-in and the
 * place in the order say nothing about symptoms.
 */
export const rosterEntryDto = z.object({
  id: idField,
  name: z.string(),
  state: z.enum(states).nullable(),
  mayProgress: z.boolean().nullable(),
  need: z.enum(rosterNeeds),
  /** Plan and training are shared; without them the week holds nothing. */
  sharesPlan: z.boolean(),
  lastCheckIn: plainDateField.nullable(),
  /** Morning pain of the last 14 days, oldest first; null where not answered. */
  morningPain: z.array(z.int().nullable()),
  week: z.object({
    run: z.object({ plannedM: z.number(), doneM: z.number() }),
    plannedS: z.number(),
    doneS: z.number(),
  }),
  nextRace: raceDto.extend({ daysTo: z.int() }).nullable(),
  /** Injuries that are not over; empty where they are not shared. */
  injuries: z.array(z.enum(injuryKinds)),
  openProposals: z.array(changeDto),
  /** Questions about changes that wait for an answer, oldest first. */
  asks: z.array(z.object({ changeId: idField, text: z.string() })),
  /** Comments the viewer has not read; they do not move anybody in the order. */
  unread: z.int().nonnegative(),
  /**
   * Of four weeks of the plan in force; null where the plan is not shared. `held`: kept by holding
   * back; `swapped`: something else was done instead.
   */
  kept: z.object({ asked: z.int(), kept: z.int(), held: z.int(), swapped: z.int() }).nullable(),
});
export type RosterEntry = z.output<typeof rosterEntryDto>;

export const rosterDto = z.object({ athletes: z.array(rosterEntryDto) });
export type RosterDto = z.output<typeof rosterDto>;
