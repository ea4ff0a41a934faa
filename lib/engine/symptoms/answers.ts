import type { CheckIn } from "../model";

/**
 * Check-ins in order of days, each with every question in its place. What was not answered is
 * left out of a check-in, so hardly two are alike; a walk that asks all of them every morning is
 * several times faster on objects of one shape.
 */
export function answersInOrder(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  return checkIns
    .map((c) => ({ ...unasked, ...c }) as CheckIn)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

const unasked: Readonly<Record<keyof CheckIn, undefined>> = {
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
  longStridePain: undefined,
  easesThroughDay: undefined,
  worseByEvening: undefined,
  stretched: undefined,
  sittingHours: undefined,
  sittingStretchMin: undefined,
  responses: undefined,
};
