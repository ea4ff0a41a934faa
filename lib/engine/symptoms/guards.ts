import type { AthleteRecord, CheckIn } from "../model";
import { addDays, daysBetween, type PlainDate } from "../plain-date";
import {
  DATA_1,
  ESWT_2,
  ESWT_3,
  ILL_1,
  ILL_2,
  ISCHIO_1,
  MASK_1,
  REDS_1,
  SLEEP_1,
  SLEEP_2,
  STRESS_1,
  STRETCH_1,
} from "../rules/guards";

export type Guards = {
  /** Rules that hold progress today. */
  readonly holds: readonly string[];
  /** Rules that speak without holding. */
  readonly notes: readonly string[];
  readonly noTrainingUntil: PlainDate | null;
};

/** Everything but the tendon that holds progress on this day. */
export function guardsOn(
  date: PlainDate,
  today: CheckIn | null,
  mornings: readonly CheckIn[],
  record: AthleteRecord,
  daysSilent: number | null,
): Guards {
  const holds: string[] = [];
  const notes: string[] = [];
  const within = (days: number) => mornings.filter((c) => daysBetween(c.date, date) < days);
  if (daysSilent !== null && daysSilent >= DATA_1.numbers.holdDays.value) holds.push(DATA_1.id);
  if (today?.painkiller) holds.push(MASK_1.id);
  const nights = within(SLEEP_1.numbers.days.value).flatMap((c) => c.sleepHours ?? []);
  const sleep = nights.reduce((a, b) => a + b, 0) / Math.max(1, nights.length);
  if (nights.length >= SLEEP_1.numbers.nightsMin.value && sleep < SLEEP_1.numbers.hours.value)
    holds.push(SLEEP_1.id);
  if (today?.sleepHours !== undefined && today.sleepHours < SLEEP_2.numbers.hours.value)
    holds.push(SLEEP_2.id);
  const stressed = within(STRESS_1.numbers.within.value).filter(
    (c) => (c.stress ?? 0) >= STRESS_1.numbers.from.value,
  );
  if (stressed.length >= STRESS_1.numbers.days.value) holds.push(STRESS_1.id);
  const ill = today?.illness === "fever" || today?.illness === "below-neck";
  if (ill) holds.push(ILL_1.id);
  if (today?.illness === "above-neck") holds.push(ILL_2.id);
  if (
    mornings.some((c) => c.menses === "missed-3" || c.boneStressHistory === true) &&
    energySign(mornings)
  )
    holds.push(REDS_1.id);
  if (shockwaveWithin(record, date, ESWT_2.numbers.hours.value / 24)) holds.push(ESWT_2.id);
  else if (shockwaveWithin(record, date, ESWT_3.numbers.days.value)) holds.push(ESWT_3.id);
  if (today?.stretched && (today.morningPain ?? 0) >= STRETCH_1.numbers.painFrom.value)
    holds.push(STRETCH_1.id);
  const strides = within(ISCHIO_1.numbers.days.value).filter((c) => c.longStridePain === true);
  if (strides.length >= ISCHIO_1.numbers.answers.value) notes.push(ISCHIO_1.id);
  return {
    holds,
    notes,
    noTrainingUntil: ill ? addDays(date, ILL_1.numbers.clearDays.value) : null,
  };
}

/** The newest word on each sign counts. */
function energySign(mornings: readonly CheckIn[]): boolean {
  let missed = false;
  let bone = false;
  for (const c of mornings) {
    if (c.menses !== undefined) missed = c.menses === "missed-3";
    if (c.boneStressHistory !== undefined) bone = c.boneStressHistory;
  }
  return missed || bone;
}

/** A treatment on that day or fewer than `days` days before; bookings ahead do not act yet. */
export function shockwaveWithin(record: AthleteRecord, date: PlainDate, days: number): boolean {
  return record.treatments.some((t) => {
    const back = daysBetween(t.date, date);
    return t.kind === "shockwave" && back >= 0 && back < days;
  });
}
