import { z } from "zod";
import { phases, states, weekKinds } from "@/lib/engine/model";
import { activityDto } from "./activities";
import { idField, plainDateField } from "./common";
import { engineText } from "./engine-text";
import { sessionDto } from "./sessions";

const amount = z.object({ distanceM: z.number(), durationS: z.number() });
const moved = z.object({
  planned: amount,
  done: amount,
  allowed: z.object({ min: amount, max: amount }),
});
const sessionCount = z.object({ sessions: z.number() });

/** Sums of the sessions (planned; cancelled and held ones excluded) and activities (done) shown. */
export const totalsDto = z.object({
  run: moved,
  bike: moved,
  swim: moved,
  strength: z.object({
    planned: sessionCount,
    done: sessionCount,
    allowed: z.object({ min: sessionCount, max: sessionCount }),
  }),
});
export type TotalsDto = z.output<typeof totalsDto>;

export const weekDto = z.object({
  monday: plainDateField,
  phase: z.enum(phases),
  kind: z.enum(weekKinds),
  /** One plain sentence: what this week is for, and what changed it. */
  headline: engineText(),
  /** Race id when a race falls into the week. */
  race: idField.nullable(),
  sessions: z.array(sessionDto),
  activities: z.array(activityDto),
  totals: totalsDto,
  fitnessLoad: z.object({ planned: z.number(), done: z.number() }),
  tissueLoad: z.object({ planned: z.number(), done: z.number() }),
});
export type WeekDto = z.output<typeof weekDto>;

/** Null where the viewer may not see symptoms. */
export const stateDto = z.object({
  state: z.enum(states),
  mayProgress: z.boolean(),
  rules: z.array(z.string()),
  level: z.int(),
  rehabStage: z.int(),
  baseline: z.number(),
});
export type StateDto = z.output<typeof stateDto>;
