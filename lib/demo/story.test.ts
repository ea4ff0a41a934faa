import { describe, expect, it } from "vitest";
import { analyseHistory } from "@/lib/engine/history";
import { addDays, daysBetween, mondayOf, plainDate, weekdayIndex } from "@/lib/engine/plain-date";
import { routineOf } from "@/lib/engine/rehab/routine";
import { anchorOn, CHECK_IN_DAYS } from "./anchor";
import { demoAthletes } from "./people";
import { recordOf } from "./record";
import { foundingAthlete } from "./story/founding";
import { walk } from "./walk";

/** A Monday, a Wednesday, a Sunday, and the turn of a year. */
const days = ["2026-11-23", "2026-11-25", "2026-11-29", "2027-01-01"].map(plainDate);

describe.each(days)("the founding story, seeded on %s", (today) => {
  const anchor = anchorOn(today);
  const founding = foundingAthlete(anchor);
  const runs = founding.log.filter((a) => a.sport === "run");
  const kmOf = (week: number) =>
    runs
      .filter((a) => mondayOf(a.date) === anchor.monday(week))
      .reduce((km, a) => km + (a.distanceM ?? 0) / 1000, 0);

  it("has the marathon on the 17th Sunday ahead and the half-distance triathlon three weeks later", () => {
    const [marathon, triathlon] = founding.races.filter((r) => r.date > today);
    expect(marathon?.kind).toBe("marathon");
    expect(weekdayIndex(anchor.marathon)).toBe(6);
    const sundays = Array.from({ length: daysBetween(today, anchor.marathon) + 1 }, (_, i) =>
      addDays(today, i),
    ).filter((d) => weekdayIndex(d) === 6);
    expect(sundays).toHaveLength(17);
    expect(marathon?.date).toBe(sundays.at(-1));
    expect(triathlon?.date).toBe(addDays(anchor.marathon, 21));
    expect(triathlon?.kind).toBe("70.3");
  });

  it("goes from about 30 to about 50 km a week before the injury, then halves", () => {
    const before = [-52, -51, -50, -49, -48].map(kmOf);
    for (const km of before) expect(Math.abs(km - 30)).toBeLessThan(2);
    expect(Math.max(kmOf(-40), kmOf(-39))).toBeGreaterThan(48);
    expect(Math.max(kmOf(-40), kmOf(-39))).toBeLessThan(52);
    for (const week of [-37, -33, -29]) expect(kmOf(week)).toBeLessThan(27);
    expect(founding.log[0]?.date).toBe(addDays(anchor.monday(-52), 1));
  });

  it("has the hilly 32 km at 5:00 a kilometre and a parkrun two days later", () => {
    const hilly = runs.find((a) => a.distanceM === 32_000);
    expect(hilly?.durationS).toBe(32 * 300);
    expect(hilly?.ascentM).toBeGreaterThan(300);
    const parkrun = runs.find((a) => a.role === "race" && a.distanceM === 5000);
    expect(hilly && parkrun && daysBetween(hilly.date, parkrun.date)).toBe(2);
    const since = founding.injury?.since ?? today;
    expect(parkrun && daysBetween(parkrun.date, since)).toBeLessThan(8);
    expect(daysBetween(since, today) / 30.4).toBeCloseTo(9, 0);
  });

  it("ran the autumn marathon in 3:25", () => {
    const marathon = runs.find((a) => a.distanceM === 42_195);
    expect(marathon?.durationS).toBe(3 * 3600 + 25 * 60);
    for (const week of [-16, -15, -14, -13]) expect(kmOf(week)).toBeGreaterThan(39);
    for (const week of [-16, -15, -14, -13]) expect(kmOf(week)).toBeLessThan(51);
  });

  it("has strength to be done on the day it is opened, with steps the player knows", () => {
    const walked = walk({
      person: founding,
      record: recordOf(founding),
      firstCheckIn: anchor.firstCheckIn,
      today,
    });
    const strength = walked.sessions
      .map(({ session }) => session)
      .find((s) => s.date === today && s.sport === "strength");
    expect(strength).toMatchObject({ status: "planned", held: false });
    const played = routineOf(strength?.steps ?? [], "proximal-hamstring-tendinopathy");
    expect(played.items.length).toBeGreaterThan(1);
    for (const { exercise, sets } of played.items) {
      expect(exercise).not.toBeNull();
      expect(sets).toBeGreaterThan(1);
    }
  });

  it("has two shockwave treatments done and two booked", () => {
    const shockwaves = founding.treatments.filter((t) => t.kind === "shockwave");
    expect(shockwaves.filter((t) => t.date < today)).toHaveLength(2);
    expect(shockwaves.filter((t) => t.date > today)).toHaveLength(2);
  });

  it("went on Watch once, after the coach's intervals, and has settled since", () => {
    const walked = walk({
      person: founding,
      record: recordOf(founding),
      firstCheckIn: anchor.firstCheckIn,
      today,
    });
    const watched = walked.assessments.filter((a) => a.state !== "green");
    expect(watched.map((a) => a.state)).toEqual(["amber", "amber"]);
    expect(watched[0]?.trigger).toBe("intervals");
    const intervals = walked.activities.find(
      (a) => a.sport === "run" && a.role === "intervals" && a.date > anchor.firstCheckIn,
    );
    expect(intervals && addDays(intervals.date, 1)).toBe(watched[0]?.date);
    expect(walked.checkIns).toHaveLength(CHECK_IN_DAYS);
    // Two days later, on Watch, a ride instead of the run.
    const ride = walked.activities.filter((a) => a.insteadOf);
    expect(ride.map((a) => [a.sport, a.date])).toEqual([
      ["bike", intervals && addDays(intervals.date, 2)],
    ]);
    const swapped = walked.sessions.filter(({ session }) => session.status === "swapped");
    expect(swapped.map(({ session }) => session.key)).toEqual([ride[0]?.insteadOf]);
    expect(walked.checkIns.at(-1)?.date).toBe(addDays(today, -1));
    const replaced = walked.changes.filter((c) => c.news.change.rule === "CLAMP-INTERVALS");
    expect(replaced.map((c) => c.news.change.after?.sport)).toEqual(["bike"]);
    const { longestRunM } = analyseHistory(walked.record, today);
    expect(longestRunM).toBeGreaterThan(17_000);
    expect(longestRunM).toBeLessThan(19_500);
  });
});

describe("the roster", () => {
  const today = plainDate("2026-11-25");
  const anchor = anchorOn(today);
  const last = new Map(
    demoAthletes(anchor).map((person) => {
      const record = recordOf(person);
      const walked = walk({ person, record, firstCheckIn: anchor.firstCheckIn, today });
      return [person.slug, { person, walked, now: walked.assessments.at(-1) }];
    }),
  );

  it("has a flare, somebody to see, a silent one, one on Watch and one without a season", () => {
    expect(last.size).toBe(12);
    expect(last.get("flare")?.now?.state).toBe("red");
    expect(last.get("see-someone")?.now?.state).toBe("refer");
    expect(last.get("watch")?.now?.state).toBe("amber");
    expect(last.get("silent")?.now?.daysSilent).toBe(4);
    expect(last.get("no-season")?.walked.season).toBeNull();
    expect(last.get("load-only")?.person.sharing).toEqual([
      { carer: "coach-lorne", scopes: ["load"] },
    ]);
  });

  it("differs in injuries and has nobody twice", () => {
    const people = [...last.values()].map(({ person }) => person);
    expect(new Set(people.map((p) => p.injury?.kind)).size).toBe(6);
    expect(new Set(people.map((p) => p.email)).size).toBe(12);
    expect(new Set(people.map((p) => p.sharing[0]?.carer)).size).toBe(2);
  });
});
