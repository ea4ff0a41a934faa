import { expect, test } from "vitest";
import type { Role, Sport } from "../model";
import { type PlainDate, plainDate } from "../plain-date";
import { adherence, type InForce } from "./adherence";
import cases from "./golden/cases.json";
import { disciplines } from "./tally";

/* Worked by hand from ADHERE-SIZE, ADHERE-HOLD and ADHERE-SWAP before the engine ran on them. */

type Given = Omit<Partial<InForce>, "date" | "sport"> & {
  key: string;
  date: string;
  sport: string;
  durationS: number;
  distanceM: number | null;
};
type Ceiling = { from: string; to: string | null; value: number };
type Answer =
  | string
  | {
      day: string;
      duringPain?: number;
      responses?: { sessionDate: string; duringPain: number }[];
    };

const sessionOf = (given: Given): InForce => ({
  role: "easy" as Role,
  status: "planned",
  held: false,
  intended: null,
  standIn: false,
  ...given,
  date: plainDate(given.date),
  sport: given.sport as Sport,
});
const span = <T extends { from: string; to: string | null }>(one: T) => ({
  ...one,
  from: plainDate(one.from),
  to: (one.to && plainDate(one.to)) as PlainDate,
});
const morning = (day: string) => plainDate(`2026-11-${day}`);
const answerOf = (answer: Answer) =>
  typeof answer === "string"
    ? { date: morning(answer) }
    : {
        date: morning(answer.day),
        ...(answer.duringPain === undefined ? {} : { duringPain: answer.duringPain }),
        responses: (answer.responses ?? []).map((late) => ({
          duringPain: late.duringPain,
          sessionDate: plainDate(late.sessionDate),
        })),
      };

test.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
  const checkIns = one.checkIns && (one.checkIns as Answer[]).map(answerOf);
  const asksFrom = one.asksFrom === undefined ? "2026-11-02" : one.asksFrom;
  const planFrom = "planFrom" in one ? one.planFrom : "2026-11-02";
  const [week, ...more] = adherence({
    from: plainDate("2026-11-02"),
    to: plainDate("2026-11-08"),
    today: plainDate(one.today),
    sessions: (one.sessions as Given[]).map(sessionOf),
    activities: (one.activities as Given[]).map((a) => ({
      ...a,
      date: plainDate(a.date),
      sport: a.sport as Sport,
    })),
    away: (one.away ?? []).map(span),
    checkIns,
    asksFrom: asksFrom === null ? null : plainDate(asksFrom),
    planFrom: plainDate(planFrom),
    stopRule: {
      edits: [],
      restrictions: ((one.ceilings ?? []) as Ceiling[]).map((c) => ({
        ...span(c),
        kind: "pain-ceiling" as const,
      })),
    },
  });
  expect(more).toEqual([]);
  if (!week) throw new RangeError("one week");
  const { outcomes, ...counts } = one.expected;
  const told = Object.fromEntries(
    [
      ...disciplines.map((name) => [name, week.disciplines[name]] as const),
      ["checkIns", week.checkIns] as const,
      ["whole", week.whole] as const,
    ].flatMap(([name, tally]) =>
      tally && (tally.asked > 0 || name in counts) ? [[name, [tally.asked, tally.kept]]] : [],
    ),
  );
  expect(told).toEqual(counts);
  const seen: Record<string, number> = {};
  for (const { outcome } of week.sessions) seen[outcome] = (seen[outcome] ?? 0) + 1;
  expect(seen).toEqual(outcomes);
});
