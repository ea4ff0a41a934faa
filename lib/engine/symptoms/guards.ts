import type { AthleteRecord, CheckIn } from "../model";
import { daysBetween, type PlainDate } from "../plain-date";
import {
  AGE_1,
  DATA_1,
  EASES_1,
  ESWT_1,
  ESWT_2,
  ESWT_3,
  ESWT_7,
  EVENING_1,
  ILL_1,
  ILL_2,
  ILL_3,
  ISCHIO_1,
  MASK_1,
  PAIN_1,
  REDS_1,
  SLEEP_1,
  SLEEP_2,
  STRESS_1,
  STRETCH_1,
  TISSUE_2,
} from "../rules/guards";
import type { Acts } from "../rules/protocols/protocol";
import type { Answer } from "./answers";
import type { Today } from "./today";

/** What a guard looks at on one morning. */
export type GuardDay = {
  readonly day: Today;
  readonly today: CheckIn | null;
  /** Check-ins of the last four weeks, today's included, oldest first. */
  readonly recent: readonly Answer[];
  readonly record: AthleteRecord;
  readonly daysSilent: number | null;
  readonly sinceShockwave: number;
  readonly energySign: boolean;
  readonly recoversFromIllness: boolean;
  readonly tendonHadALot: boolean;
  readonly acts: Acts;
};

/** Rules beside the tendon that hold progress on this day. */
export function holdsOn(seen: GuardDay): string[] {
  const { day, today, recent, record, daysSilent } = seen;
  const holds: string[] = [];
  const hold = (id: string, fires: boolean) => fires && holds.push(id);

  hold(DATA_1.id, isSilent(record, daysSilent));
  hold(MASK_1.id, today?.painkiller === true);
  hold(SLEEP_1.id, sleepsShort(recent, day));
  hold(SLEEP_2.id, (today?.sleepHours ?? Infinity) < SLEEP_2.numbers.hours.value);
  hold(STRESS_1.id, isStressed(recent, day));
  hold(ILL_1.id, seen.recoversFromIllness);
  hold(ILL_2.id, today?.illness === "above-neck");
  hold(REDS_1.id, seen.energySign);
  hold(TISSUE_2.id, seen.tendonHadALot);
  hold(ESWT_1.id, seen.sinceShockwave === 0);
  if (seen.sinceShockwave < ESWT_2.numbers.hours.value / 24) holds.push(ESWT_2.id);
  else hold(ESWT_3.id, seen.sinceShockwave < ESWT_3.numbers.days.value);
  hold(STRETCH_1.id, seen.acts.stretchingHolds && stretches(today));
  hold(EVENING_1.id, today?.worseByEvening === true);
  return holds;
}

/** Rules that speak without holding. */
export function notesOn({ day, today, recent, record, acts }: GuardDay): string[] {
  const notes: string[] = [];
  const note = (id: string, fires: boolean) => fires && notes.push(id);
  note(ILL_3.id, today?.redFlags?.includes("chest-pain") === true);
  const strides = count(recent, day, ISCHIO_1.numbers.days.value, (c) => c.longStridePain === true);
  note(ISCHIO_1.id, acts.longStrideAsks && strides >= ISCHIO_1.numbers.answers.value);
  note(
    PAIN_1.id,
    today?.limp === true || (today?.duringPain ?? 0) >= PAIN_1.numbers.easyFrom.value,
  );
  note(ESWT_7.id, booksShockwaveNearRace(record, day.date));
  note(EASES_1.id, today?.easesThroughDay === true);
  note(AGE_1.id, ageOn(record, day.date) >= AGE_1.numbers.fromAge.value);
  return notes;
}

/** How many of the last `days` check-ins count. */
function count(
  recent: readonly Answer[],
  { day }: Today,
  days: number,
  counts: (c: CheckIn) => boolean,
): number {
  let found = 0;
  for (let i = recent.length - 1; i >= 0; i--) {
    const c = recent[i];
    if (!c || c.day <= day - days) break;
    if (counts(c)) found += 1;
  }
  return found;
}

function isStressed(recent: readonly Answer[], day: Today): boolean {
  const { within, from, days } = STRESS_1.numbers;
  return count(recent, day, within.value, (c) => (c.stress ?? 0) >= from.value) >= days.value;
}

/** Days since the last shockwave treatment, 0 on its day; bookings ahead do not act yet. */
export function daysSinceShockwave({ treatments }: AthleteRecord, date: PlainDate): number {
  let last: PlainDate | null = null;
  for (const t of treatments) {
    if (t.kind !== "shockwave" || t.date > date) continue;
    if (last === null || t.date > last) last = t.date;
  }
  return last === null ? Infinity : daysBetween(last, date);
}

/** A treatment that is still ahead and lies in the days before a race. */
function booksShockwaveNearRace({ treatments, races }: AthleteRecord, date: PlainDate): boolean {
  const { days } = ESWT_7.numbers;
  return treatments.some(
    (t) =>
      t.kind === "shockwave" &&
      t.date >= date &&
      races.some((r) => t.date <= r.date && daysBetween(t.date, r.date) <= days.value),
  );
}

/** Without an injury nobody owes Rebound a daily answer. */
function isSilent({ injury }: AthleteRecord, daysSilent: number | null): boolean {
  if (injury === null) return false;
  return daysSilent === null || daysSilent >= DATA_1.numbers.holdDays.value;
}

/** Mean of the nights that were told, with at least half of the two weeks known. */
function sleepsShort(recent: readonly Answer[], today: Today): boolean {
  const { days, nightsMin, hours } = SLEEP_1.numbers;
  let nights = 0;
  let slept = 0;
  for (const { day, sleepHours } of recent) {
    if (day <= today.day - days.value || sleepHours === undefined) continue;
    nights += 1;
    slept += sleepHours;
  }
  return nights >= nightsMin.value && slept < hours.value * nights;
}

/** Stretched while it hurts in the morning, or named as what set it off. */
function stretches(today: CheckIn | null): boolean {
  if (today?.trigger === "stretching") return true;
  const hurts = (today?.morningPain ?? 0) >= STRETCH_1.numbers.painFrom.value;
  return hurts && today?.stretched === true;
}

function ageOn({ athlete }: AthleteRecord, date: PlainDate): number {
  return athlete.birthYear === null ? 0 : Number(date.slice(0, 4)) - athlete.birthYear;
}
