import type { CheckIn } from "../model";
import { dayNumber } from "../plain-date";

/** A check-in and its `dayNumber`. */
export type Answer = CheckIn & { readonly day: number };

/**
 * Check-ins in order of days, each with every question in its place. What was not answered is
 * left out of a check-in, so hardly two are alike; a walk that asks all of them every morning is
 * several times faster on objects of one shape.
 */
export function answersInOrder(checkIns: readonly CheckIn[]): readonly Answer[] {
  const answers = checkIns.map((c) => ({ ...unasked, ...c, day: dayNumber(c.date) }) as Answer);
  const inOrder = answers.every((c, i) => i === 0 || (answers[i - 1]?.day ?? c.day) < c.day);
  return inOrder ? answers : answers.sort((a, b) => (a.day < b.day ? -1 : 1));
}

const unasked = {
  day: 0,
  date: undefined,
  morningPain: undefined,
  stiffnessMin: undefined,
  loadTest: undefined,
  duringPain: undefined,
  afterPain: undefined,
  acheOnsetHours: undefined,
  acheHours: undefined,
  aftermath: undefined,
  limp: undefined,
  sittingPain: undefined,
  nightWaking: undefined,
  spread: undefined,
  trigger: undefined,
  painkiller: undefined,
  sleepHours: undefined,
  illness: undefined,
  redFlags: undefined,
  stress: undefined,
  restingHr: undefined,
  kickPain: undefined,
  bikePain: undefined,
  dropLunge: undefined,
  menses: undefined,
  boneStressHistory: undefined,
  groinPain: undefined,
  sitBonePain: undefined,
  boneNightPain: undefined,
  longStridePain: undefined,
  easesThroughDay: undefined,
  worseByEvening: undefined,
  stretched: undefined,
  sittingHours: undefined,
  sittingStretchMin: undefined,
  responses: undefined,
} satisfies Record<keyof Answer, number | undefined>;
