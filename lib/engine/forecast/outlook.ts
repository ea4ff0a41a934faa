import type { Assessment, AthleteRecord, RaceKind, Session } from "../model";
import { addDays, daysBetween, type PlainDate } from "../plain-date";
import { GATE_M8, GATE_WINDOW, hasMarathon, isLongTriathlon, RACE_LEGS } from "../rules/races";
import { runsHeard } from "../symptoms/accepted-runs";
import { assessDays } from "../symptoms/assess";

type Dated = { readonly date: PlainDate };
/** Something done that nobody answered for, with an injury; its answer could have been given. */
type Heard = { readonly unheard: boolean };
export type RunDay = Dated & Heard & { readonly distanceM: number };
export type RideDay = Dated & Heard & { readonly durationS: number; readonly aeroS: number };
export type SwimDay = Dated & { readonly distanceM: number };

/** What was accepted so far and what is planned from today on, oldest first. */
export type Outlook = {
  readonly today: PlainDate;
  readonly record: AthleteRecord;
  readonly assessment: Assessment;
  readonly runs: readonly RunDay[];
  readonly rides: readonly RideDay[];
  readonly swims: readonly SwimDay[];
  /** Mornings with an answer. */
  readonly mornings: ReadonlySet<PlainDate>;
  /** Days in a flare (or worse) as far back as any decision still ahead of its race looks. */
  readonly redDays: readonly PlainDate[];
};

export type OutlookInput = {
  readonly record: AthleteRecord;
  readonly today: PlainDate;
  readonly assessment: Assessment;
  readonly sessions: readonly Session[];
};

export function outlookOf({ record, today, assessment, sessions }: OutlookInput): Outlook {
  const planned = sessions.filter(
    (s) => s.date >= today && s.status === "planned" && !s.held && s.role !== "race",
  );
  const asked = (date: PlainDate) => record.injury !== null && date < today;
  const runs = runsHeard(record, today)
    .filter(({ activity }) => activity.role !== "race")
    .map(({ activity: { date, distanceM }, heard }) => ({
      date,
      distanceM: distanceM ?? 0,
      unheard: !heard && asked(date),
    }));
  const mornings = new Set(
    record.checkIns.filter((c) => c.morningPain !== undefined).map((c) => c.date),
  );
  const redDays = redDaysBefore(record, today, assessment);
  const rides = record.activities
    .filter((a) => a.sport === "bike" && a.date <= today)
    .filter((a) => !redDays.includes(addDays(a.date, 1)))
    .map((a) => ({
      date: a.date,
      durationS: a.durationS,
      aeroS: a.aeroS ?? 0,
      unheard: asked(a.date) && !mornings.has(addDays(a.date, 1)),
    }));
  const swims = record.activities
    .filter((a) => a.sport === "swim" && a.date <= today)
    .map((a) => ({ date: a.date, distanceM: a.distanceM ?? 0 }));
  return {
    today,
    record,
    assessment,
    redDays,
    mornings,
    runs: byDate([
      ...runs,
      ...planned
        .filter((s) => s.sport === "run")
        .map((s) => ({ date: s.date, distanceM: s.distanceM ?? 0, unheard: false })),
    ]),
    rides: byDate([
      ...rides,
      ...planned
        .filter((s) => s.sport === "bike")
        .map((s) => ({
          date: s.date,
          durationS: s.durationS,
          aeroS: s.aeroS,
          unheard: false,
        })),
    ]),
    swims: byDate([
      ...swims,
      ...planned
        .filter((s) => s.sport === "swim")
        .map((s) => ({ date: s.date, distanceM: s.distanceM ?? 0 })),
    ]),
  };
}

/** Kilometres of the run leg, and of swim and ride where there are any, m. */
export function legsOf(kind: RaceKind): { runM: number; swimM: number; bikeM: number } {
  const n = RACE_LEGS.numbers;
  switch (kind) {
    case "5k":
      return { runM: n.run5k.value, swimM: 0, bikeM: 0 };
    case "10k":
      return { runM: n.run10k.value, swimM: 0, bikeM: 0 };
    case "half-marathon":
      return { runM: n.runHalf.value, swimM: 0, bikeM: 0 };
    case "marathon":
      return { runM: n.runMarathon.value, swimM: 0, bikeM: 0 };
    case "sprint-tri":
      return { runM: n.run5k.value, swimM: n.swimSprint.value, bikeM: n.bikeSprint.value };
    case "olympic-tri":
      return { runM: n.run10k.value, swimM: n.swimOlympic.value, bikeM: n.bikeOlympic.value };
    case "70.3":
      return { runM: n.runHalf.value, swimM: n.swim703.value, bikeM: n.bike703.value };
    case "ironman":
      return { runM: n.runMarathon.value, swimM: n.swimIronman.value, bikeM: n.bikeIronman.value };
  }
}

function redDaysBefore(
  record: AthleteRecord,
  today: PlainDate,
  assessment: Assessment,
): PlainDate[] {
  const from = addDays(today, -daysOfFlares(record, today));
  return [...assessDays(record, from, addDays(today, -1)), assessment]
    .filter((a) => a.state === "red" || a.state === "refer")
    .map((a) => a.date);
}

/** A decision that was failed by a flare stays failed: near a race the days before it are seen too. */
function daysOfFlares({ races }: AthleteRecord, today: PlainDate): number {
  const { daysBefore, flareFreeDays } = GATE_M8.numbers;
  const near = races.some(
    ({ date, kind }) =>
      date >= today &&
      daysBetween(today, date) < daysBefore.value &&
      (hasMarathon(kind) || isLongTriathlon(kind)),
  );
  return near
    ? Math.max(daysBefore.value + flareFreeDays.value, GATE_WINDOW.numbers.recentDays.value)
    : flareFreeDays.value;
}

const byDate = <T extends Dated>(days: readonly T[]): T[] =>
  days.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
