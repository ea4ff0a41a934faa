import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCase } from "@/lib/contracts/case-file";
import { dayChanges } from "@/lib/engine/adapt/day-changes";
import { forecastRaces } from "@/lib/engine/forecast/forecast";
import { negotiate } from "@/lib/engine/forecast/negotiate";
import { lawCases } from "@/lib/engine/laws/generators";
import { morningOf } from "@/lib/engine/laws/subject";
import { findViolations } from "@/lib/engine/laws/violations";
import { replay } from "@/lib/engine/replay/replay";
import { unsaid } from "./said";
import * as said from "./testing";

/*
 * German has words for whatever the engine says. What has none is listed by the sentence, so that a
 * new English one names itself.
 */

const numRuns = Number(process.env.REBOUND_LAW_RUNS ?? 300);
const timeout = 600_000 * Math.max(1, numRuns / 1000);

const folder = new URL("../../engine/golden/", import.meta.url);
const cases = ["", "cases/"].flatMap((part) =>
  readdirSync(new URL(part, folder))
    .filter((file) => file.endsWith(".case.json"))
    .map((file) => new URL(`${part}${file}`, folder)),
);

function unknownIn(texts: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const text of new Set(texts)) for (const sentence of unsaid(text)) found.add(sentence);
  return [...found];
}

test("every golden case", { timeout }, () => {
  const texts = cases.flatMap((file) => {
    const parsed = parseCase(JSON.parse(readFileSync(file, "utf8")));
    if (!parsed.ok) throw new Error(file.pathname);
    const { days, sessions, forecast, infeasible } = replay(parsed.case);
    return [
      ...days.flatMap(({ assessment, changes }) => [
        ...said.morningOf(assessment),
        ...said.reasonsOf(changes),
      ]),
      ...said.racesOf(forecast),
      ...said.wishesOf(infeasible),
      ...said.sessionWords(sessions),
    ];
  });
  expect(texts.length).toBeGreaterThan(1000);
  expect(unknownIn(texts)).toEqual([]);
});

test("generated athletes", { timeout }, () => {
  const texts = new Set<string>();
  fc.assert(
    fc.property(lawCases({ spanDays: 0 }), fc.boolean(), ({ record, today }, asks) => {
      const { assessment, season, adapted } = morningOf({ record, today });
      const { sessions, changes } = adapted;
      const input = { record, today, assessment, sessions };
      const later = dayChanges(sessions, { ...adapted, sessions: season.sessions, changes: [] });
      for (const text of [
        ...said.morningOf(assessment),
        ...said.reasonsOf([...changes, ...later.cuts, ...later.returns]),
        ...said.racesOf(forecastRaces(input), asks ? negotiate(input) : []),
        ...said.wishesOf(season.infeasible),
        ...said.breaksOf(findViolations({ ...input, sessions: season.sessions })),
        ...said.sessionWords(sessions),
        ...season.blocks.map(({ notes }) => notes),
      ])
        texts.add(text);
    }),
    { numRuns },
  );
  expect(unknownIn(texts)).toEqual([]);
});
