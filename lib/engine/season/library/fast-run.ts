import type { RunLevel, SimpleStep, Step } from "../../model";
import type { Draft } from "../draft";
import type { QualityRole as FastRole } from "../levels";
import { ceilTo, floorTo } from "../rounding";
import { type Paces, step } from "./paces";

type Set = {
  readonly title: string;
  readonly intent: string;
  readonly times: number;
  readonly workS: number;
  readonly restS: number;
  readonly work: string;
  readonly rest: string;
};

const jog = "Easy jog";
const FAST: Readonly<Record<FastRole, readonly Set[]>> = {
  strides: [
    set(
      "Easy run with 4 strides",
      "A few relaxed, quick steps wake up the stride.",
      4,
      15,
      75,
      "Relaxed stride, build up gently",
    ),
    set(
      "Easy run with 5 strides",
      "Short, smooth strides late in an easy run.",
      5,
      15,
      75,
      "Smooth stride, tall hips, no sprint",
    ),
    set(
      "Easy run with 6 strides",
      "Six short strides, each no faster than the last.",
      6,
      15,
      90,
      "Quick feet, relaxed face",
    ),
    set(
      "Strides in pairs",
      "Two strides, then a longer jog, so that each stays relaxed.",
      4,
      15,
      120,
      "Relaxed stride on flat ground",
    ),
    set(
      "Strides late in the run",
      "Strides when the legs are warm and a little tired.",
      5,
      15,
      90,
      "Build up over the first five steps",
    ),
  ],
  steady: [
    set(
      "Steady, 2 x 10 min",
      "Two calm blocks near marathon effort.",
      2,
      600,
      180,
      "Steady, marathon effort",
    ),
    set(
      "Steady, 2 x 12 min",
      "A little longer at marathon effort, never straining.",
      2,
      720,
      180,
      "Steady, even breathing",
    ),
    set(
      "Steady, 3 x 8 min",
      "Three shorter steady blocks with easy jogging between.",
      3,
      480,
      150,
      "Steady, marathon effort",
    ),
    set(
      "Steady, 2 x 15 min",
      "Longer steady running, flat and even.",
      2,
      900,
      240,
      "Steady, as even as you can",
    ),
    set("Steady, 4 x 6 min", "Steady running in small portions.", 4, 360, 120, "Steady, relaxed"),
  ],
  tempo: [
    set(
      "Threshold, 3 x 6 min",
      "Three controlled blocks just under the pace you could hold for an hour.",
      3,
      360,
      150,
      "Controlled, comfortably hard",
    ),
    set(
      "Threshold, 2 x 8 min",
      "Two controlled blocks, even from start to end.",
      2,
      480,
      180,
      "Controlled, even",
    ),
    set(
      "Threshold, 4 x 5 min",
      "Four short blocks at threshold effort.",
      4,
      300,
      120,
      "Controlled, short steps",
    ),
    set(
      "Threshold, 3 x 8 min",
      "A little more time at threshold effort.",
      3,
      480,
      180,
      "Controlled, comfortably hard",
    ),
    set(
      "Threshold, 5 x 4 min",
      "Threshold effort in small portions.",
      5,
      240,
      90,
      "Controlled, quick feet",
    ),
  ],
};

const NEEDS: Readonly<Record<FastRole, RunLevel>> = { strides: 5, steady: 6, tempo: 7 };
/** Easy running around a set, at least this long before and after together. Our choice. */
const LEAST_EASY_S = 720;

/** A run of the given distance with a faster part inside; null where the distance is too short. */
export function fastRun(
  role: FastRole,
  offset: number,
  distanceM: number,
  paces: Paces,
  turn: number,
): Draft | null {
  const sets = FAST[role];
  for (let i = 0; i < sets.length; i++) {
    const chosen = sets[(turn + i) % sets.length];
    const draft = chosen ? withSet(chosen, role, offset, distanceM, paces) : null;
    if (draft) return draft;
  }
  return null;
}

function withSet(
  chosen: Set,
  role: FastRole,
  offset: number,
  distanceM: number,
  paces: Paces,
): Draft | null {
  for (let times = chosen.times; times >= Math.min(2, chosen.times); times--) {
    const workM = times * (chosen.workS * paces.fastMps(role) + chosen.restS * paces.easyMps);
    const setS = times * (chosen.workS + chosen.restS);
    const easyS = (distanceM - workM) / paces.easyMps;
    if (easyS < LEAST_EASY_S) continue;
    const durationS = ceilTo(setS + easyS, 60);
    const warmS = floorTo((durationS - setS) * 0.6, 60);
    return {
      offset,
      sport: "run",
      role,
      title: times === chosen.times ? chosen.title : `${chosen.title}, shortened`,
      intent: chosen.intent,
      durationS,
      distanceM,
      steps: [
        step("warmup", warmS, paces.run("easy"), "Easy"),
        repeat(times, chosen, role, paces),
        step("cooldown", durationS - setS - warmS, paces.run("easy"), "Easy to finish"),
      ],
      aeroS: 0,
      needsLevel: NEEDS[role],
    };
  }
  return null;
}

function repeat(times: number, chosen: Set, role: FastRole, paces: Paces): Step {
  const steps: SimpleStep[] = [
    step("work", chosen.workS, paces.run(role), chosen.work),
    step("recovery", chosen.restS, paces.run("easy"), chosen.rest),
  ];
  return { kind: "repeat", times, steps };
}

function set(
  title: string,
  intent: string,
  times: number,
  workS: number,
  restS: number,
  work: string,
): Set {
  return { title, intent, times, workS, restS, work, rest: jog };
}
