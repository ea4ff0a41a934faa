import fc from "fast-check";
import { expect, test } from "vitest";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { ReportDto } from "@/lib/contracts/report";
import type { SessionDto } from "@/lib/contracts/sessions";
import { type SymptomDay, sessionTypes } from "@/lib/contracts/symptoms";
import type { StateDto } from "@/lib/contracts/weeks";
import type { Violation } from "@/lib/engine/laws/violations";
import {
  bodyPlaces,
  exerciseLimitKinds,
  phases,
  roles,
  sports,
  states,
  throughDays,
  treatmentKinds,
  triggers,
  weekKinds,
} from "@/lib/engine/model";
import { addDays, plainDate } from "@/lib/engine/plain-date";
import { ceilingWords } from "@/lib/engine/rehab/exercise-limits";
import { metric } from "@/lib/format/units";
import { progressDraft } from "@/lib/services/case-file/progress-draft";
import { stayingWords } from "@/lib/services/plan/movable";
import { intentFor, titleFor } from "@/lib/services/plan/view/session-words";
import { toChangeDto } from "@/lib/services/plan/view/to-change-dto";
import { toViolationDto } from "@/lib/services/plan/view/to-violation-dto";
import { todayHeadline } from "@/lib/services/plan/view/today-headline";
import { weekHeadline } from "@/lib/services/plan/view/week-headline";
import { findingsOf } from "@/lib/services/symptoms/symptom-findings";
import { said, unsaid } from "./said";

/* What the services say of what the engine found. */

function expectKnown(texts: readonly string[]): void {
  expect([...new Set(texts)].flatMap(unsaid)).toEqual([]);
}

test("the head of a day", () => {
  const session = fc.constantFrom<SessionDto["status"]>("planned", "done", "cancelled");
  const change = fc.constantFrom(
    { direction: "cut", status: "applied", sessionDate: "2026-12-02" },
    { direction: "cut", status: "applied", sessionDate: "2027-02-02" },
    { direction: "return", status: "proposed", sessionDate: "2026-12-02" },
    { direction: "cut", status: "undone", sessionDate: "2026-12-02" },
  );
  const state = fc.record({ state: fc.constantFrom(...states), mayProgress: fc.boolean() });
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.option(state),
      fc.array(session, { maxLength: 4 }),
      fc.array(change, { maxLength: 4 }),
      fc.constantFrom(null, plainDate("2026-11-30"), plainDate("2026-11-29")),
      (checkedIn, state, statuses, changes, late) => {
        expectKnown([
          todayHeadline({
            today: plainDate("2026-12-01"),
            checkedIn,
            state: state as StateDto | null,
            changes: changes as ChangeDto[],
            late,
            sessions: statuses.map((status) => ({ status, held: false }) as SessionDto),
          }),
        ]);
      },
    ),
  );
});

test("the head of a week", () => {
  const lighter = { base: { tissueLoad: 2 }, status: "planned", held: false, tissueLoad: 1 };
  const rows = [0, 1, 2].map((n) => Array.from({ length: n }, () => lighter as SessionRow));
  expectKnown(
    phases.flatMap((phase) =>
      weekKinds.flatMap((kind) => rows.map((some) => weekHeadline(phase, kind, some))),
    ),
  );
});

test("what a session is called when nobody named it, and who placed it", () => {
  expectKnown([
    ...sports.flatMap((sport) => roles.map((role) => titleFor(sport, role))),
    intentFor("coach"),
    intentFor("athlete"),
  ]);
});

test("a change to those who do not see symptoms, and limits on exercises", () => {
  const { reason, returns } = toChangeDto(
    { why: null, recordedAt: new Date(0) } as Parameters<typeof toChangeDto>[0],
    { scopes: new Set() },
  );
  const limits = exerciseLimitKinds.flatMap((kind) =>
    [1, 8].map((value) => ceilingWords({ kind, value })),
  );
  expectKnown([reason, returns, ...limits]);
});

test("what stays when many days are moved, and an edit nobody may explain", () => {
  const row = { title: "Long run", localDate: plainDate("2026-12-06"), base: {}, role: "long" };
  const fixed = [
    { ...row, status: "done" },
    { ...row, role: "race" },
    { ...row, locked: true },
  ];
  const { message } = toViolationDto(
    { severity: "hard", sessionKey: null } as Violation,
    new Map(),
    { scopes: new Set() } as unknown as AthleteScope,
  );
  const staying = stayingWords(fixed as unknown as SessionRow[]);
  expect(staying).toHaveLength(3);
  expectKnown([message, ...staying]);
  expect(said("de", staying[2] ?? "")).toBe(
    "Langer Lauf, So, 6.\u00a0Dez., ist festgehalten und bleibt.",
  );
});

const today = plainDate("2026-11-26");
const pain = fc.option(fc.nat(10), { nil: null });
const day = fc.record({
  answered: fc.boolean(),
  state: fc.option(fc.constantFrom(...states), { nil: null }),
  morningPain: pain,
  stiffnessMin: pain,
  stress: pain,
  told: fc.record({
    throughDay: fc.option(fc.constantFrom(...throughDays), { nil: null }),
    trigger: fc.option(fc.constantFrom(...triggers), { nil: null }),
    stretched: fc.option(fc.boolean(), { nil: null }),
    longStridePain: fc.option(fc.boolean(), { nil: null }),
    sittingHours: pain,
  }),
});
const findings = fc
  .record({
    days: fc.array(day, { minLength: 1, maxLength: 40 }),
    places: fc.uniqueArray(
      fc.record({
        place: fc.constantFrom(...bodyPlaces),
        mornings: fc.integer({ min: 1, max: 9 }),
      }),
      { selector: ({ place }) => place, maxLength: 4 },
    ),
    placed: fc.integer({ min: 1, max: 9 }),
    types: fc.option(
      fc.uniqueArray(
        fc.record({
          type: fc.constantFrom(...sessionTypes),
          accepted: fc.nat(3),
          answered: fc.nat(9),
        }),
        { selector: ({ type }) => type },
      ),
      { nil: null },
    ),
  })
  .map((numbers) => ({
    ...numbers,
    today,
    days: numbers.days.map(
      (one, i) =>
        ({ ...one, date: addDays(today, i + 1 - numbers.days.length) }) as unknown as SymptomDay,
    ),
  }));

test("findings on symptoms", () => {
  fc.assert(
    fc.property(findings, (numbers) => {
      const { beside, ...found } = findingsOf(numbers as Parameters<typeof findingsOf>[0]);
      expectKnown([...Object.values(found), ...beside]);
    }),
    { numRuns: 500 },
  );
});

test("the draft of progress so far", () => {
  const weeks = fc.array(fc.record({ runM: fc.nat(60_000), longestRunM: fc.nat(20_000) }), {
    minLength: 1,
    maxLength: 5,
  });
  const treatments = fc.array(
    fc.record({
      kind: fc.constantFrom(...treatmentKinds),
      status: fc.constantFrom("done", "planned"),
      date: fc.constant(today),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(findings, weeks, treatments, (numbers, weeks, treatments) => {
      const report = {
        findings: findingsOf(numbers as Parameters<typeof findingsOf>[0]),
        days: numbers.days,
        weeks,
        treatments,
        to: today,
      } as unknown as ReportDto;
      expectKnown([progressDraft(report, metric)]);
    }),
  );
});

test("a few sentences as they are read", () => {
  expect(
    said("de", "No change, because the morning is settled. 2 sessions are planned today."),
  ).toBe("Keine Änderung, denn der Morgen ist ruhig. Heute sind 2 Einheiten geplant.");
  expect(
    said(
      "de",
      "This is a flare, so running rests until Friday. A 45 min ride stands here instead.",
    ),
  ).toBe(
    "Das ist ein Schub, deshalb ruht das Laufen bis Freitag. Stattdessen steht hier eine Radfahrt von 45 min.",
  );
  expect(
    said("de", "Two settled mornings in a row end Watch. Then the ride as planned comes back."),
  ).toBe(
    "Zwei ruhige Morgen hintereinander beenden „Beobachten“. Dann kommt die Fahrt zurück, wie sie geplant war.",
  );
  expect(
    said(
      "de",
      "Running comes back one step for each week that goes well: half, then three quarters, then all of it.",
    ),
  ).toBe(
    "Mit jeder Woche, die gut geht, kommt beim Laufen eine Stufe dazu: die Hälfte, dann drei Viertel, dann alles davon.",
  );
  const back = "Running comes back one step for each week that goes well:";
  const zurück = "Mit jeder Woche, die gut geht, kommt beim Laufen eine Stufe dazu:";
  expect(said("de", `${back} half twice, then three quarters, then all of it.`)).toBe(
    `${zurück} zweimal die Hälfte, dann drei Viertel, dann alles davon.`,
  );
  expect(said("de", `${back} half three times, then all of it.`)).toBe(
    `${zurück} dreimal die Hälfte, dann alles davon.`,
  );
  expect(said("de", "Two settled mornings in a row give the plan its next step.")).toBe(
    "Zwei ruhige Morgen hintereinander geben dem Plan seinen nächsten Schritt.",
  );
  expect(said("de", "longest run of the 30 days before")).toBe("längster Lauf der 30 Tage davor");
  expect(said("de", "pain during the tempo run")).toBe("Schmerz während des Tempolaufs");
  expect(
    said("de", "Berlin Marathon is run, in about 4:35 to 5:20 h. Elba 70.3 stays as planned."),
  ).toBe("Berlin Marathon wird gelaufen, in etwa 4:35 bis 5:20 h. Elba 70.3 bleibt wie geplant.");
});
