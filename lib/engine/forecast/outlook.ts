import type { Assessment, AthleteRecord, RaceKind, Session } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { GATE_M8, RACE_LEGS } from "../rules/races";
import { acceptedRuns } from "../symptoms/accepted-runs";
import { assessDays } from "../symptoms/assess";

type Dated = { readonly date: PlainDate };
export type RunDay = Dated & { readonly distanceM: number };
export type RideDay = Dated & { readonly durationS: number; readonly aeroS: number };
export type SwimDay = Dated & { readonly distanceM: number };

/** What was accepted so far and what is planned from today on, oldest first. */
export type Outlook = {
  readonly today: PlainDate;
  readonly record: AthleteRecord;
  readonly assessment: Assessment;
  readonly runs: readonly RunDay[];
  readonly rides: readonly RideDay[];
  readonly swims: readonly SwimDay[];
  /** Days in a flare (or worse) in the last three weeks. */
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
  const runs = acceptedRuns(record, today)
    .filter((a) => a.role !== "race")
    .map((a) => ({ date: a.date, distanceM: a.distanceM ?? 0 }));
  const redDays = redDaysBefore(record, today, assessment);
  const rides = record.activities
    .filter((a) => a.sport === "bike" && a.date <= today)
    .filter((a) => !redDays.includes(addDays(a.date, 1)))
    .map((a) => ({ date: a.date, durationS: a.durationS, aeroS: a.aeroS ?? 0 }));
  const swims = record.activities
    .filter((a) => a.sport === "swim" && a.date <= today)
    .map((a) => ({ date: a.date, distanceM: a.distanceM ?? 0 }));
  return {
    today,
    record,
    assessment,
    redDays,
    runs: byDate([
      ...runs,
      ...planned
        .filter((s) => s.sport === "run")
        .map((s) => ({ date: s.date, distanceM: s.distanceM ?? 0 })),
    ]),
    rides: byDate([
      ...rides,
      ...planned
        .filter((s) => s.sport === "bike")
        .map((s) => ({ date: s.date, durationS: s.durationS, aeroS: s.aeroS })),
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
  const from = addDays(today, -GATE_M8.numbers.flareFreeDays.value);
  return [...assessDays(record, from, addDays(today, -1)), assessment]
    .filter((a) => a.state === "red" || a.state === "refer")
    .map((a) => a.date);
}

const byDate = <T extends Dated>(days: readonly T[]): T[] =>
  days.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
