import type { Activity, Assessment, AthleteRecord, CheckIn, Role } from "../model";
import { addDays, eachDay, type PlainDate, plainDate, weekdayIndex } from "../plain-date";
import { assessDays } from "./assess";

/* A runner with two settled weeks behind her, for the tests of this folder. */

/** A Monday. */
export const TODAY = plainDate("2026-03-02");
export const back = (days: number) => addDays(TODAY, -days);
export const ahead = (days: number) => addDays(TODAY, days);

export type Answers = Omit<CheckIn, "date">;

/** Every answer of a settled morning after an accepted session. */
export const calm: Answers = {
  morningPain: 1,
  loadTest: 2,
  duringPain: 0,
  afterPain: 1,
  acheHours: 1,
};

export const watch: Answers = { ...calm, duringPain: 4 };
export const flare: Answers = { ...calm, duringPain: 6 };

export function run(date: PlainDate, role: Role = "easy", distanceM = 8000): Activity {
  const durationS = distanceM * 0.375;
  return { date, sport: "run", role, durationS, distanceM, rpe: 3, ascentM: null, aeroS: null };
}

/** Three runs a week, Tuesday, Thursday and a long one on Sunday: 30 km. */
export function training(from: number, to: number): Activity[] {
  return eachDay(ahead(from), ahead(to)).flatMap((date) => {
    const day = weekdayIndex(date);
    if (day === 1 || day === 3) return [run(date, "easy", 7000)];
    return day === 6 ? [run(date, "long", 16000)] : [];
  });
}

export const calmMornings: readonly CheckIn[] = Array.from({ length: 14 }, (_, i) => ({
  ...calm,
  date: back(14 - i),
}));

/** The settled mornings with the answers of some days changed, by days back. */
export const withMornings = (changes: Readonly<Record<number, Partial<Answers>>>) =>
  calmMornings.map((c, i) => ({ ...c, ...changes[14 - i] }));

export function recordOf(part: Partial<AthleteRecord> = {}): AthleteRecord {
  return {
    athlete: {
      birthYear: 1984,
      sex: "female",
      timeZone: "Europe/London",
      level: "intermediate",
      availabilityMin: { mon: 60, tue: 60, wed: 60, thu: 60, fri: 60, sat: 120, sun: 180 },
      runThresholdPaceSPerKm: 275,
      easyPaceSPerKm: 345,
      cssSPer100m: 115,
      ftpW: 190,
    },
    injury: {
      kind: "proximal-hamstring-tendinopathy",
      side: "left",
      since: back(300),
      rehabStage: 2,
      spread: "focal",
    },
    races: [],
    activities: [run(back(5)), run(back(3)), run(back(1))],
    checkIns: calmMornings,
    treatments: [],
    restrictions: [],
    blocks: [],
    clearances: [],
    ...part,
  };
}

/** The record with answers of some days added, by days from today. */
export function answering(
  days: Readonly<Record<number, Answers>>,
  part: Partial<AthleteRecord> = {},
): AthleteRecord {
  const record = recordOf(part);
  const added = Object.entries(days).map(([day, answers]) => ({
    ...answers,
    date: ahead(Number(day)),
  }));
  const dates = new Set(added.map((c) => c.date));
  return { ...record, checkIns: [...record.checkIns.filter((c) => !dates.has(c.date)), ...added] };
}

export function assessedOn(record: AthleteRecord, date: PlainDate = TODAY): Assessment {
  const [assessment] = assessDays(record, date, date);
  if (!assessment) throw new RangeError(`no assessment on ${date}`);
  return assessment;
}

/** State of each day from today on. */
export function statesOf(record: AthleteRecord, days: number) {
  return assessDays(record, TODAY, ahead(days - 1)).map((a) => a.state);
}
