import { z } from "zod";
import { priorities, raceKinds } from "@/lib/engine/model";
import { plainDateField } from "./common";
import { raceDto } from "./season";

const fields = {
  name: z.string().trim().min(1).max(120),
  date: plainDateField,
  kind: z.enum(raceKinds),
  priority: z.enum(priorities),
  /** In the athlete's own words. */
  goal: z.string().trim().max(200),
};

export const raceBody = z.strictObject({ ...fields, goal: fields.goal.optional() });
export type RaceBody = z.output<typeof raceBody>;
export const racePatchBody = z.strictObject(fields).partial();
export type RacePatch = z.output<typeof racePatchBody>;

export const ownRaceDto = raceDto.extend({ goal: z.string(), version: z.int().positive() });
export type OwnRaceDto = z.output<typeof ownRaceDto>;
export const racesResponse = z.object({ races: z.array(ownRaceDto) });
export const removedRaceDto = z.object({ removed: z.literal(true) });
