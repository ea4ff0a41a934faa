import fc from "fast-check";
import { type LawCase, lawCases } from "@/lib/engine/laws/generators";
import type { Activity, AthleteRecord, CheckIn, Season } from "@/lib/engine/model";
import { addDays, daysBetween, minDate, type PlainDate } from "@/lib/engine/plain-date";

/* Athletes for the benches: the founding one, and varied ones from the generators of the laws. */

/** The founding athlete with every race so many weeks later: a longer season. */
export function racingLater(record: AthleteRecord, weeks: number): AthleteRecord {
  return {
    ...record,
    races: record.races.map((r) => ({ ...r, date: addDays(r.date, 7 * weeks) })),
  };
}

/** The record after `days` of a season: every session done, a settled morning most days. */
export function lived(record: AthleteRecord, season: Season, days: number): AthleteRecord {
  const today = addDays(season.start, days);
  const done = season.sessions.filter((s) => s.date < today && s.role !== "race");
  const settled = { morningPain: 1, loadTest: 2, duringPain: 0, afterPain: 2, acheHours: 2 };
  const worse = { ...settled, afterPain: 4, acheHours: 14 };
  return {
    ...record,
    activities: [
      ...record.activities,
      ...done.map(
        ({ date, sport, role, durationS, distanceM, aeroS }): Activity => ({
          ...{ date, sport, role, durationS, distanceM, aeroS },
          ...{ rpe: 3, ascentM: null },
        }),
      ),
    ],
    checkIns: [
      ...record.checkIns,
      ...Array.from({ length: days }, (_, i): CheckIn => {
        const date = addDays(season.start, i + 1);
        return i % 40 === 30 ? { ...worse, date } : { ...settled, date };
      }),
    ],
  };
}

/** `count` athletes, the same for the same `seed`. */
export function variedAthletes(count: number, seed: number): LawCase[] {
  return fc.sample(lawCases(), { numRuns: count, seed });
}

/** The same athletes with the answers and training of others before their own. */
export function longLives(cases: readonly LawCase[], mornings: number): LawCase[] {
  return cases.map((c, i) => {
    const checkIns = [...c.record.checkIns];
    const activities = [...c.record.activities];
    let end = addDays(
      checkIns.reduce((first, x) => minDate(first, x.date), c.today),
      -1,
    );
    for (let k = 1; k < cases.length && checkIns.length < mornings; k++) {
      const other = cases[(i + k) % cases.length];
      if (!other || other.record.checkIns.length === 0) continue;
      const by = daysBetween(other.today, end);
      const moved = <T extends { readonly date: PlainDate }>(items: readonly T[]) =>
        items.map((x) => ({ ...x, date: addDays(x.date, by) }));
      const before = moved(other.record.checkIns);
      checkIns.push(...before);
      activities.push(...moved(other.record.activities).slice(-20));
      end = addDays(
        before.reduce((first, x) => minDate(first, x.date), end),
        -1,
      );
    }
    return { ...c, record: { ...c.record, checkIns, activities } };
  });
}
