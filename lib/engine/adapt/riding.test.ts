import { expect, test } from "vitest";
import type { InjuryKind } from "../model";
import { adaptedTo, morningWith, planned } from "../protocol/test-protocols";
import { withoutInjury } from "../rules/protocols/registry";
import { type Answers, calm, flare, withMornings } from "../symptoms/test-record";

/*
 * In a flare rides are open while riding hurts at 2 or less. Where the saddle may be what presses,
 * nobody having said so is no such answer: 20 minutes, upright, that can be answered.
 */

const hamstring: InjuryKind = "proximal-hamstring-tendinopathy";
const achilles: InjuryKind = "achilles-tendinopathy";

/** Minutes left of a two-hour ride tomorrow and the rule that changed it; `earlier` by days back. */
function left(kind: InjuryKind, today: Answers, earlier: Record<number, Partial<Answers>> = {}) {
  const record = morningWith(kind, today, { checkIns: withMornings(earlier) });
  const ride = planned(record, { sport: "bike", role: "long", durationS: 7200 }, 1);
  const { sessions, changes } = adaptedTo(record, ride);
  const stands = sessions.find((s) => s.sport === "bike" && s.status !== "cancelled");
  return { minutes: (stands?.durationS ?? 0) / 60, change: changes[0] };
}

test("a flare with a tendon the saddle presses keeps 20 minutes and says which answer brings more", () => {
  const { minutes, change } = left(hamstring, flare);
  expect(minutes).toBe(20);
  expect(change).toMatchObject({ rule: "RIDE-ASK", demanded: true });
  expect(change?.returns).toContain("pain while riding");
});

test.each(["bike", "saddle", "sitting"] as const)(
  "so does one that %s set off, with any tendon",
  (trigger) => {
    expect(left(achilles, { ...flare, trigger }).minutes).toBe(20);
  },
);

test("another tendon and another trigger leave the hour", () => {
  expect(left(achilles, { ...flare, trigger: "hills" }).minutes).toBe(60);
});

test("answered at 2 the hour is back, at 3 there is no ride", () => {
  expect(left(hamstring, { ...flare, trigger: "saddle", bikePain: 2 }).minutes).toBe(60);
  expect(left(hamstring, { ...flare, trigger: "saddle", bikePain: 3 }).minutes).toBe(0);
});

test("an answer from before the flare is none; one above 2 still rests the rides", () => {
  expect(left(hamstring, flare, { 1: { bikePain: 0 } }).minutes).toBe(20);
  expect(left(hamstring, flare, { 1: { bikePain: 4 } }).minutes).toBe(0);
});

test("the answer of the flare's first morning counts on the next", () => {
  const first = { 1: { ...flare, trigger: "saddle" as const, bikePain: 1 } };
  expect(left(hamstring, calm, first).minutes).toBe(60);
  expect(left(hamstring, calm, { 1: { ...flare, trigger: "saddle" } }).minutes).toBe(20);
});

test.each(["bike", "saddle", "sitting"] as const)(
  "settled by the fourth morning, what %s set off keeps 20 minutes",
  (trigger) => {
    expect(left(hamstring, calm, { 4: { ...flare, trigger } }).minutes).toBe(20);
    // A worse morning in between that names something else takes nothing back.
    const watch = { ...calm, duringPain: 4, trigger: "long-run" as const };
    expect(left(hamstring, calm, { 4: { ...flare, trigger }, 1: watch }).minutes).toBe(20);
  },
);

test("so does pain from sitting without a trigger; anything else leaves the hour", () => {
  expect(left(hamstring, calm, { 4: { ...flare, sittingPain: 6 } }).minutes).toBe(20);
  expect(left(hamstring, calm, { 4: flare }).minutes).toBe(60);
});

test("outside a flare nothing is asked", () => {
  expect(left(hamstring, { ...calm, trigger: "saddle" }).change).toBeUndefined();
});

test("only the tendon that a low position presses is told to sit up", () => {
  const watch = { ...calm, duringPain: 4 };
  const tempo = (kind: InjuryKind) => {
    const record = morningWith(kind, watch);
    const { sessions, changes } = adaptedTo(
      record,
      planned(record, { sport: "bike", role: "tempo" }, 1),
    );
    const [ride] = sessions;
    return [ride?.title, JSON.stringify(ride?.steps), changes[0]?.reason].join(" ");
  };
  expect(tempo(hamstring)).toMatch(/upright.*Upright.*sit up/);
  expect(tempo(achilles)).not.toMatch(/upright|sit up/i);
});

test("who has no injury hears nothing of a tendon's seat", () => {
  expect(JSON.stringify(withoutInjury.words)).not.toMatch(
    /sit bone|upright|sit up|hip near straight/,
  );
});

test("nor is who has no injury, on a short night", () => {
  const record = { ...morningWith(hamstring, { ...calm, sleepHours: 4 }), injury: null };
  const { sessions } = adaptedTo(record, planned(record, { sport: "bike", role: "tempo" }, 0));
  expect(sessions[0]?.role).toBe("easy");
  expect(JSON.stringify(sessions)).not.toMatch(/upright/i);
});
