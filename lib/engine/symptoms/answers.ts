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
  return checkIns.map((c) => everyQuestion(c) as Answer).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function everyQuestion(c: CheckIn) {
  return {
    day: dayNumber(c.date),
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
    worseByEvening: c.worseByEvening,
    stretched: c.stretched,
    sittingHours: c.sittingHours,
    sittingStretchMin: c.sittingStretchMin,
    responses: c.responses,
  } satisfies Record<keyof Answer, unknown>;
}
