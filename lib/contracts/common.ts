import { z } from "zod";
import {
  type Activity,
  type CheckIn,
  illnesses,
  phases,
  redFlags,
  roles,
  sessionAftermaths,
  sports,
  spreads,
  triggers,
} from "@/lib/engine/model";
import { isPlainDate, type PlainDate } from "@/lib/engine/plain-date";

/*
 * Field schemas that several contracts and the case file share. Closed lists come from the engine.
 * No transforms here, so every schema can be written out as JSON Schema.
 */

const DAY_S = 86_400;
/** Longer than any single event Rebound plans for. Our choice: a guard against typing slips. */
const LONGEST_M = 1_000_000;

/** A day that exists in the calendar, 1900 to 2199. */
export const plainDateField = z.iso
  .date()
  .refine((text) => isPlainDate(text) && text >= "1900-01-01" && text < "2200-01-01", {
    error: "must be a real calendar day, YYYY-MM-DD",
  }) as unknown as z.ZodType<PlainDate, string>;

/**
 * When answers were given, where a device kept them without a network: how late they may be counts
 * from then.
 */
export const answeredAtField = z.iso.datetime({ offset: true }).nullish();

export const instantField = z.iso.datetime({ offset: true });
export const idField = z.uuid();

/** Numeric rating scale, whole numbers 0..10. */
export const painField = z.int().min(0).max(10);
/** Seconds within one day. */
export const durationSField = z.number().min(0).max(DAY_S);
export const distanceMField = z.number().min(0).max(LONGEST_M);

/** Half-open hours after a session; an ache is followed for a week at most. */
const acheHoursField = z.number().min(0).max(168);

/** Above these many minutes the morning is Watch, or a flare, by the numbers in force. */
export const stiffnessCutsField = z.object({
  watchAboveMin: z.number(),
  flareAboveMin: z.number(),
});

const responseShape = {
  duringPain: painField.nullish(),
  afterPain: painField.nullish(),
  acheOnsetHours: acheHoursField.nullish(),
  acheHours: acheHoursField.nullish(),
};

/** Every answer of a check-in; absent or null means "not answered", never zero. */
export const checkInShape = {
  ...responseShape,
  morningPain: painField.nullish(),
  stiffnessMin: z.number().min(0).max(1440).nullish(),
  loadTest: painField.nullish(),
  aftermath: z.enum(sessionAftermaths).nullish(),
  limp: z.boolean().nullish(),
  sittingPain: painField.nullish(),
  nightWaking: z.boolean().nullish(),
  spread: z.enum(spreads).nullish(),
  trigger: z.enum(triggers).nullish(),
  painkiller: z.boolean().nullish(),
  sleepHours: z.number().min(0).max(24).nullish(),
  illness: z.enum(illnesses).nullish(),
  redFlags: z.array(z.enum(redFlags)).max(redFlags.length).nullish(),
  stress: painField.nullish(),
  restingHr: z.number().min(20).max(250).nullish(),
  kickPain: painField.nullish(),
  bikePain: painField.nullish(),
  dropLunge: painField.nullish(),
  menses: z.enum(["regular", "missed-3"]).nullish(),
  boneStressHistory: z.boolean().nullish(),
  groinPain: z.boolean().nullish(),
  sitBonePain: z.boolean().nullish(),
  boneNightPain: z.boolean().nullish(),
  longStridePain: z.boolean().nullish(),
  easesThroughDay: z.boolean().nullish(),
  worseByEvening: z.boolean().nullish(),
  stretched: z.boolean().nullish(),
  sittingHours: z.number().min(0).max(24).nullish(),
  sittingStretchMin: z.number().min(0).max(1440).nullish(),
  responses: z
    .array(z.strictObject({ ...responseShape, sessionDate: plainDateField }))
    .max(31)
    .nullish(),
};

/** What was done. Load uses moving time, so `durationS` is moving time. */
export const activityShape = {
  date: plainDateField,
  sport: z.enum(sports),
  role: z.enum(roles).nullish(),
  durationS: z.number().gt(0).max(DAY_S),
  distanceM: distanceMField.nullish(),
  rpe: z.number().min(0).max(10).nullish(),
  ascentM: z.number().min(0).max(20_000).nullish(),
  aeroS: durationSField.nullish(),
};

const weeklyS = z
  .number()
  .min(0)
  .max(7 * DAY_S);

/** A coach's weekly targets; every part may be left open. */
export const partialTargetsField = z.strictObject({
  run: z
    .strictObject({ distanceM: distanceMField.optional(), durationS: weeklyS.optional() })
    .optional(),
  bike: z.strictObject({ durationS: weeklyS.optional() }).optional(),
  swim: z
    .strictObject({ distanceM: distanceMField.optional(), durationS: weeklyS.optional() })
    .optional(),
  strength: z.strictObject({ sessions: z.int().min(0).max(14).optional() }).optional(),
});

export const blockShape = {
  phase: z.enum(phases),
  start: plainDateField,
  end: plainDateField,
  targets: partialTargetsField.nullish(),
  locked: z.boolean().optional(),
  notes: z.string().max(4000).optional(),
};

type CheckInInput = z.output<z.ZodObject<typeof checkInShape>> & { readonly date: PlainDate };

/** Answers that may be null on purpose ("no trigger", "not ill"). Elsewhere null is "not answered". */
const nullIsAnAnswer: ReadonlySet<string> = new Set(["trigger", "illness", "menses"]);

/** Drops what was not answered, so that two bodies meaning the same are the same value. */
export function toCheckIn(input: CheckInInput): CheckIn {
  const { responses, redFlags: flags, ...rest } = input;
  const kept = Object.entries(rest)
    .filter(([key, v]) => v !== undefined && (v !== null || nullIsAnAnswer.has(key)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...Object.fromEntries(kept),
    ...(flags ? { redFlags: [...new Set(flags)].toSorted() } : {}),
    ...(responses
      ? {
          responses: responses
            .map(answered)
            .toSorted((a, b) => (a.sessionDate < b.sessionDate ? -1 : 1)),
        }
      : {}),
  } as unknown as CheckIn;
}

type LateAnswer = NonNullable<CheckIn["responses"]>[number];

function answered(input: object): LateAnswer {
  const kept = Object.entries(input).filter(([, v]) => v !== undefined && v !== null);
  return Object.fromEntries(kept) as unknown as LateAnswer;
}

type ActivityInput = z.output<z.ZodObject<typeof activityShape>>;

export function toActivity(input: ActivityInput): Activity {
  return {
    date: input.date,
    sport: input.sport,
    role: input.role ?? null,
    durationS: input.durationS,
    distanceM: input.distanceM ?? null,
    rpe: input.rpe ?? null,
    ascentM: input.ascentM ?? null,
    aeroS: input.aeroS ?? null,
  };
}
