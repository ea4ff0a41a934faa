import { describe, expect, test } from "vitest";
import type { Session, Step } from "@/lib/engine/model";
import { plainDate } from "@/lib/engine/plain-date";
import { type ExerciseLimit, exerciseName } from "@/lib/engine/rehab/exercise-limits";
import { exercisesFor } from "@/lib/engine/rehab/exercise-list";
import { limitedSession } from "@/lib/engine/rehab/limited-session";
import { loadTests } from "@/lib/engine/rehab/load-tests";
import { exercisesOfLines, routineOf } from "@/lib/engine/rehab/routine";
import { exercises } from "@/lib/engine/rules/exercises/registry";
import { protocols } from "@/lib/engine/rules/protocols/registry";
import { stageWords } from "@/lib/engine/rules/protocols/stage-words";
import { rules } from "@/lib/engine/rules/registry";
import type { RuleNumber } from "@/lib/engine/rules/rule";
import { sessionLibrary } from "@/lib/engine/season/library/library";
import { strengthOf } from "@/lib/engine/season/library/strength-shelf";
import type { SessionTemplate } from "@/lib/engine/season/library/template";
import { KNOWN, ordinary } from "@/lib/engine/season/library/testing";
import { stageName } from "@/lib/format/stage-name";
import { ruleChapters } from "@/lib/method/rule-chapters";
import { amountOf, wordsOf } from "@/lib/method/rule-words";
import { german } from "@/messages/de/said";
import { saidExercises } from "@/messages/de/said/exercises";
import { saidProtocols } from "@/messages/de/said/protocols";
import { saidRuleNumbers } from "@/messages/de/said/rule-numbers";
import { saidRules } from "@/messages/de/said/rules";
import { saidSessions } from "@/messages/de/said/sessions";
import { saidSources } from "@/messages/de/said/sources";
import type { Said } from "./match";
import { unsaidNumber } from "./rule-number";
import { unsaid } from "./said";

/* What the engine holds as data: a session, exercise or rule without German names itself here. */

/** The sentences among these that German has no words for. */
const unknownIn = (texts: readonly string[]) => [
  ...new Set(texts.filter((text) => text !== "").flatMap(unsaid)),
];

const wordsIn = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => (step.kind === "step" ? [step.text] : wordsIn(step.steps)));

/** A template's words, also of parts that no ordinary length leaves room for. */
const templateWords = (template: SessionTemplate): string[] => [
  template.title,
  template.intent,
  ...template.recipe.flatMap((part) =>
    part.part === "sets" ? part.steps.map(({ text }) => text) : [part.text],
  ),
  ...wordsIn(ordinary(template, KNOWN).steps),
];

describe("sessions", () => {
  test("every one of the library", () => {
    expect(unknownIn(sessionLibrary.flatMap(templateWords))).toEqual([]);
  });

  test.each(protocols.map((p) => [p.id, p] as const))("strength for %s", (_, protocol) => {
    expect(unknownIn(strengthOf(protocol).flatMap(templateWords))).toEqual([]);
  });

  test.each(protocols.map((p) => [p.id, p] as const))("within limits, for %s", (_, protocol) => {
    const { kind, words } = protocol;
    const made = strengthOf(protocol).map((t) => ordinary(t, KNOWN));
    const eased = made.slice(0, 1).flatMap((content) =>
      [words.holdsStep, words.smallRangeStep].map((text) => ({
        ...content,
        steps: [{ ...work, durationS: 600, text }],
      })),
    );
    const texts = [...made, ...eased].flatMap((content) => {
      const session: Session = { ...content, ...besideContent };
      const ids = routineOf(session.steps, kind).items.map(({ id }) => id);
      return [1, 6, 9, 35].flatMap((most) => {
        const limits = new Map(ids.map((id) => [id, limitOf(most)]));
        return wordsIn(limitedSession(session, kind, limits).steps);
      });
    });
    expect(texts.length).toBeGreaterThan(50);
    expect(unknownIn(texts)).toEqual([]);
  });
});

const work = { kind: "step", role: "work", distanceM: null, target: null } as const;
const limitOf = (most: number): ExerciseLimit => ({
  forbidden: false,
  kg: most,
  sets: most,
  reps: most,
  holdS: most,
  rangeDeg: null,
});
const besideContent = {
  key: "2026-12-06.strength.1",
  date: plainDate("2026-12-06"),
  fitnessLoad: 0,
  tissueLoad: 0,
  locked: false,
  origin: "engine",
  status: "planned",
  held: false,
} as const;

describe("exercises", () => {
  test("names, how they are done and what ends them", () => {
    const texts = exercises.flatMap(({ name, setUp, cues, stopFor }) => [
      name,
      setUp,
      ...cues,
      stopFor,
    ]);
    expect(unknownIn(texts)).toEqual([]);
  });

  test.each(protocols.map((p) => [p.id, p] as const))("those that stages of %s offer", (_, p) => {
    const listed = exercisesFor(p.kind);
    const lines = Object.values(p.routines)
      .flat()
      .flatMap((routine) => routine.exercises);
    const items = [
      ...exercisesOfLines(lines, p.kind),
      ...strengthOf(p).flatMap((t) => routineOf(ordinary(t, KNOWN).steps, p.kind).items),
    ];
    expect(listed.length).toBeGreaterThan(5);
    expect(
      unknownIn([
        ...listed.flatMap(({ id, name }) => [name, exerciseName(id)]),
        ...items.flatMap(({ name, text }) => [name, text]),
      ]),
    ).toEqual([]);
  });

  test("load tests", () => {
    expect(unknownIn(loadTests.flatMap(({ name, how }) => [name, how]))).toEqual([]);
  });
});

/** Reasons take these in among other sentences, so each has to be known by itself. */
const sentencesOf = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/(?<=[.!?]) (?=[A-Z\d])/));

test.each(protocols.map((p) => [p.id, p] as const))("the protocol %s", (_, protocol) => {
  const stages = ([1, 2, 3, 4] as const).flatMap((stage) => {
    const { holds, opensNext, rule } = stageWords(protocol, stage) ?? {};
    return [holds ?? "", opensNext ?? "", stageName(rule?.title ?? "")];
  });
  expect(
    unknownIn([
      protocol.title,
      protocol.when,
      ...protocol.provocations.map(({ why }) => why),
      ...sentencesOf(Object.values(protocol.words)),
      ...protocol.gaps,
      ...Object.values(protocol.routines)
        .flat()
        .flatMap(({ title, intent }) => [title, intent]),
      ...stages,
    ]),
  ).toEqual([]);
});

test("what rehab rests on: of every exercise and stage, or a name and a journal alone", () => {
  const stages = protocols.flatMap(({ stages }) => stages.map(({ source }) => source));
  const worded = [...exercises.map(({ source }) => source), ...stages].filter(
    (source) => !/^[A-Z][a-z]+ \d{4}, [A-Z][A-Za-z ]+ [\d:-]+$/.test(source),
  );
  expect(worded.length).toBeGreaterThan(10);
  const told = german.map(([english]) => english);
  expect([...new Set(worded)].filter((source) => !told.includes(source))).toEqual([]);
});

describe("rules", () => {
  test("titles, what they say, and chapters", () => {
    const chapters = ruleChapters(rules).map(({ title }) => title);
    expect(unknownIn([...rules.flatMap(({ title, says }) => [title, says]), ...chapters])).toEqual(
      [],
    );
  });

  test("names of their numbers, and how much", () => {
    const texts = rules.flatMap(({ numbers }) =>
      Object.entries<RuleNumber>(numbers).flatMap(([name, number]) => [
        wordsOf(name),
        amountOf(number),
      ]),
    );
    expect([...new Set(texts.flatMap(unsaidNumber))]).toEqual([]);
  });
});

describe("the German", () => {
  const lists = [saidExercises, saidProtocols, saidRules, saidSessions, saidSources];

  test("is there, and is no English left as it was", () => {
    const same = [...lists, saidRuleNumbers].flatMap((list) =>
      list.filter(([english, of]) => of === english).map(([english]) => english),
    );
    expect([...new Set(same)].toSorted()).toEqual([...sameInBoth].toSorted());
    for (const [english, of] of [...lists, saidRuleNumbers].flat())
      expect(of.trim(), english).not.toBe("");
  });

  test("says no text in two ways", () => {
    for (const all of [german, saidRuleNumbers]) {
      const first = new Map([...all].reverse());
      expect(all.filter(([english, of]) => first.get(english) !== of)).toEqual([]);
    }
  });

  test("has the holes and the figures of the English", () => {
    const figuresIn = (text: string) =>
      [...text.matchAll(/\{\w+\}|\d+/g)].map(([figure]) => figure).toSorted();
    const differ = ([english, of]: Said) =>
      figuresIn(english).join() !== figuresIn(of.replace(/(\d)\.(?=\d{3}(?!\d))/g, "$1")).join();
    expect(
      lists
        .flat()
        .filter(differ)
        .map(([english]) => english),
    ).toEqual([]);
  });
});

/** A word, a name, units and the coefficients of a formula: the same in both languages. */
const sameInBoth: readonly string[] = [
  ...["Tempo", "70.3"],
  ...["{n} cm", "{n} m/s", "{n} s/km", "{n} 1/min", "{n} ml/kg/min", "{n} J/kg/m"],
  ...["i 0", "i 1", "i 2", "i 3", "i 4", "i 5"],
];
