import { z } from "zod";
import { athleteLevels, gear, sexes } from "@/lib/engine/model";
import { plainDateField } from "./common";

/* What the athlete says about themself: thresholds, days that can be trained on. */

const minutesOfDay = z.int().min(0).max(1440);

export const availabilityField = z.strictObject({
  mon: minutesOfDay,
  tue: minutesOfDay,
  wed: minutesOfDay,
  thu: minutesOfDay,
  fri: minutesOfDay,
  sat: minutesOfDay,
  sun: minutesOfDay,
});

/** The limits of the case file, so that every profile can be written out as one. */
const thresholds = {
  runThresholdPaceSPerKm: z.number().min(120).max(900).nullable(),
  easyPaceSPerKm: z.number().min(140).max(1200).nullable(),
  cssSPer100m: z.number().min(45).max(300).nullable(),
  ftpW: z.number().min(30).max(600).nullable(),
  lthrBpm: z.int().min(80).max(230).nullable(),
};

/** What the athlete has not, now. */
const lacksField = z.array(z.enum(gear)).max(gear.length);

export const profileDto = z.object({
  name: z.string(),
  /** Birth and sex are told to the athlete alone; null for anybody else. */
  birthDate: plainDateField.nullable(),
  birthYear: z.int().nullable(),
  sex: z.enum(sexes).nullable(),
  level: z.enum(athleteLevels),
  timeZone: z.string(),
  availabilityMin: availabilityField,
  lacks: lacksField,
  ...thresholds,
  version: z.int().positive(),
});
export type ProfileDto = z.output<typeof profileDto>;

export const profilePatchBody = z
  .strictObject({
    name: z.string().trim().min(1).max(80),
    birthDate: plainDateField.nullable(),
    sex: z.enum(sexes).nullable(),
    level: z.enum(athleteLevels),
    availabilityMin: availabilityField,
    lacks: lacksField,
    ...thresholds,
  })
  .partial();
export type ProfilePatch = z.output<typeof profilePatchBody>;

const weekRunM = z.number().min(0).max(400_000);

/** The last four weeks as the athlete remembers them: spans of seven days, the one to yesterday first. */
export const recentTrainingBody = z.strictObject({
  runM: z.array(weekRunM).length(4),
  runsPerWeek: z.int().min(1).max(7),
  longestRunM: z.number().min(0).max(100_000),
  weeklyBikeS: z.number().min(0).max(144_000),
  weeklySwimM: z.number().min(0).max(60_000),
});
export type RecentTraining = z.output<typeof recentTrainingBody>;

export const recentTrainingDto = z.object({
  /** Null where nothing was summed up. */
  summary: recentTrainingBody.nullable(),
  /** Entries of these weeks that were logged one by one; a summary beside them would count twice. */
  logged: z.int(),
});
export type RecentTrainingDto = z.output<typeof recentTrainingDto>;
