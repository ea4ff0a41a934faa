import type { CheckIn } from "../model";

type Answers = { readonly [K in keyof Required<CheckIn>]: CheckIn[K] };

/**
 * The same answers with every question in its place, in order of days. Check-ins leave out what
 * was not answered, each its own; a walk that asks all of them every morning is several times
 * faster on objects of one shape.
 */
export function answersInOrder(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  return checkIns.map(inOneShape).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function inOneShape(c: CheckIn): CheckIn {
  const answers: Answers = {
    date: c.date,
    morningPain: c.morningPain,
    stiffnessMin: c.stiffnessMin,
    loadTest: c.loadTest,
    duringPain: c.duringPain,
    afterPain: c.afterPain,
    acheOnsetHours: c.acheOnsetHours,
    acheHours: c.acheHours,
    aftermath: c.aftermath,
    limp: c.limp,
    sittingPain: c.sittingPain,
    nightWaking: c.nightWaking,
    spread: c.spread,
    trigger: c.trigger,
    painkiller: c.painkiller,
    sleepHours: c.sleepHours,
    illness: c.illness,
    redFlags: c.redFlags,
    stress: c.stress,
    restingHr: c.restingHr,
    kickPain: c.kickPain,
    bikePain: c.bikePain,
    dropLunge: c.dropLunge,
    menses: c.menses,
    boneStressHistory: c.boneStressHistory,
    longStridePain: c.longStridePain,
    easesThroughDay: c.easesThroughDay,
    stretched: c.stretched,
    responses: c.responses,
  };
  return answers as CheckIn;
}
