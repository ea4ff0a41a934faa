import { z } from "zod";
import {
  feasibilities,
  phases,
  priorities,
  raceKinds,
  raceOptions,
  weekKinds,
} from "@/lib/engine/model";
import { blockDto } from "./blocks";
import { changeDto } from "./changes";
import { idField, plainDateField, stiffnessCutsField } from "./common";
import { engineText } from "./engine-text";
import { stateDto, weekDto } from "./weeks";

export const raceDto = z.object({
  id: idField,
  name: z.string(),
  date: plainDateField,
  kind: z.enum(raceKinds),
  priority: z.enum(priorities),
});
export type RaceDto = z.output<typeof raceDto>;

const targetsDto = z.object({
  run: z.object({ distanceM: z.number(), durationS: z.number() }),
  bike: z.object({ durationS: z.number() }),
  swim: z.object({ distanceM: z.number(), durationS: z.number() }),
  strength: z.object({ sessions: z.number() }),
});

export const seasonWeekDto = z.object({
  monday: plainDateField,
  phase: z.enum(phases),
  kind: z.enum(weekKinds),
  race: idField.nullable(),
  /** What the builder or the coach asked of the week. */
  targets: targetsDto,
  /** Sum of the week's sessions as they stand. */
  planned: targetsDto,
  /** Sum of what was logged. */
  done: targetsDto,
  /** Of the week's sessions as they stand. */
  longestRunM: z.number(),
  fitnessLoad: z.number(),
  tissueLoad: z.number(),
  /** The same of what was logged. */
  logged: z.object({
    longestRunM: z.number(),
    fitnessLoad: z.number(),
    tissueLoad: z.number(),
  }),
});
export type SeasonWeekDto = z.output<typeof seasonWeekDto>;

const predictedField = z.object({ low: z.number(), mid: z.number(), high: z.number() }).nullable();

/** `driver` is `withheld` and `because` empty for a viewer who may not see symptoms. */
export const forecastDto = z.object({
  race: idField,
  feasibility: z.enum(feasibilities),
  driver: z.string(),
  because: engineText(),
  options: z.array(z.enum(raceOptions)),
  decideOn: z.array(plainDateField),
  predictedS: predictedField,
  /** What each option does to this race and to the others that would then be started. */
  choices: z.array(
    z.object({
      option: z.enum(raceOptions),
      says: engineText(),
      races: z.array(
        z.object({
          race: idField,
          feasibility: z.enum(feasibilities),
          predictedS: predictedField,
          longestRunM: z.number(),
          runM: z.number(),
          bikeS: z.number(),
        }),
      ),
    }),
  ),
});
export type ForecastDto = z.output<typeof forecastDto>;

export const seasonDto = z.object({
  start: plainDateField.nullable(),
  end: plainDateField.nullable(),
  races: z.array(raceDto),
  blocks: z.array(blockDto),
  weeks: z.array(seasonWeekDto),
  forecast: z.array(forecastDto),
  infeasible: z.array(z.object({ what: engineText(), rule: z.string(), wouldNeed: engineText() })),
});
export type SeasonDto = z.output<typeof seasonDto>;

export const buildSeasonBody = z.strictObject({ apply: z.boolean().optional() });
/** The season as it would be, or is: `applied` tells which. */
export const builtSeasonDto = seasonDto.extend({ applied: z.boolean() });
export type BuiltSeason = z.output<typeof builtSeasonDto>;

/** The first screen: what today holds and why. */
export const todayDto = z.object({
  date: plainDateField,
  athlete: z.object({ id: idField, name: z.string() }),
  /** Null without a check-in ever, or where the viewer may not see symptoms. */
  state: stateDto.nullable(),
  checkedIn: z.boolean(),
  /** Null where the viewer may not see symptoms. */
  stiffnessCuts: stiffnessCutsField.nullable(),
  /** "No change, because ..." is an answer too. */
  headline: engineText(),
  /** Today's changes, every open proposal, and what the coach answered about since yesterday. */
  changes: z.array(changeDto),
  week: weekDto.nullable(),
  nextRaces: z.array(raceDto.extend({ daysTo: z.int() })),
});
export type TodayDto = z.output<typeof todayDto>;
