import type { Role, RunLevel, Step } from "../../model";
import { PACES } from "../../rules/season-shape";
import type { Draft } from "../draft";
import { ceilTo, floorTo } from "../rounding";
import { type Paces, step } from "./paces";

type Shape = {
  readonly title: string;
  readonly intent: string;
  /** Parts of the run and their shares of the time; the texts say what to watch. */
  readonly parts: readonly (readonly [share: number, text: string])[];
};

const EASY: readonly Shape[] = [
  {
    title: "Easy run",
    intent: "Easy running that your tendon knows, at a pace where you could talk.",
    parts: [
      [0.2, "Start slower than you want to"],
      [0.8, "Easy, relaxed shoulders, flat ground"],
    ],
  },
  {
    title: "Easy run, short steps",
    intent: "Easy running with light, quick steps that land under the hip.",
    parts: [
      [0.3, "Easy"],
      [0.4, "Easy, count your steps for half a minute now and then; keep them short"],
      [0.3, "Easy"],
    ],
  },
  {
    title: "Out and back, easy",
    intent: "An even, easy run: the way back takes as long as the way out.",
    parts: [
      [0.5, "Out, easy"],
      [0.5, "Back at the same effort"],
    ],
  },
  {
    title: "Easy run in thirds",
    intent: "A calm run that never gets harder than it began.",
    parts: [
      [0.34, "Very easy"],
      [0.33, "Easy"],
      [0.33, "Very easy again"],
    ],
  },
  {
    title: "Easy run on soft ground",
    intent: "Easy running on an even path or grass, kind to the legs.",
    parts: [
      [0.25, "Easy, find a rhythm"],
      [0.75, "Easy and even, flat path or grass"],
    ],
  },
  {
    title: "Easy run by breath",
    intent: "Easy running by feel: breathe through the nose for most of it.",
    parts: [
      [0.15, "Walk briskly into a jog"],
      [0.7, "Easy by breath, the watch turned away"],
      [0.15, "Ease down"],
    ],
  },
];

const LONG: readonly Shape[] = [
  {
    title: "Long run",
    intent: "Time on your feet at an easy pace, the week's one long load for the tendon.",
    parts: [
      [0.15, "Very easy"],
      [0.85, "Easy and even, flat"],
    ],
  },
  {
    title: "Long run, drink practice",
    intent: "A long, easy run that also practises eating and drinking on the move.",
    parts: [
      [0.2, "Very easy"],
      [0.6, "Easy, a few sips every 20 minutes"],
      [0.2, "Easy, steps short when tired"],
    ],
  },
  {
    title: "Long run, out and back",
    intent: "A long, even run with the patience to keep the first half slow.",
    parts: [
      [0.5, "Out, holding back"],
      [0.5, "Back at the same easy effort"],
    ],
  },
  {
    title: "Long run in thirds",
    intent: "A long run in three calm parts with a short check of how the tendon feels.",
    parts: [
      [0.34, "Easy; check the sit bone at the end of this part"],
      [0.33, "Easy; check again"],
      [0.33, "Easy; stop early if it is above 3"],
    ],
  },
  {
    title: "Long run with walking breaks",
    intent: "Long and easy, with a minute of walking to practise a run-walk rhythm.",
    parts: [
      [0.1, "Very easy"],
      [0.8, "Easy, walk a minute at each drink"],
      [0.1, "Easy to finish"],
    ],
  },
];

/** An easy or long run of the given distance at easy pace. */
export function easyRun(
  role: "easy" | "long" | "recovery",
  offset: number,
  distanceM: number,
  paces: Paces,
  turn: number,
  needsLevel: RunLevel,
): Draft {
  const shapes = role === "long" ? LONG : EASY;
  const shape = shapes[turn % shapes.length] ?? shapes[0];
  const durationS = ceilTo(distanceM / paces.easyMps, 60);
  const steps = inParts(shape?.parts ?? [[1, "Easy"]], durationS, paces);
  return {
    offset,
    sport: "run",
    role,
    title: shape?.title ?? "Easy run",
    intent: shape?.intent ?? "Easy running.",
    durationS,
    distanceM,
    steps,
    aeroS: 0,
    needsLevel,
  };
}

function inParts(parts: Shape["parts"], totalS: number, paces: Paces): Step[] {
  let left = totalS;
  return parts.map(([share, text], i) => {
    const durationS = i === parts.length - 1 ? left : Math.min(left, floorTo(totalS * share, 60));
    left -= durationS;
    return step(
      i === 0 && parts.length > 1 ? "warmup" : "work",
      durationS,
      paces.run("easy"),
      text,
    );
  });
}

export const RUN_WALK_TIMES = 10;

/** Distance of so many minutes of jogging, each with a minute of walking, m. */
export function runWalkM(times: number, easyMps: number): number {
  return floorTo(times * 60 * (easyMps + PACES.numbers.walkMps.value), 100);
}

/** Most minutes of jogging that stay inside a distance. */
export function runWalkTimes(distanceM: number, easyMps: number): number {
  let times = RUN_WALK_TIMES;
  while (times > 0 && runWalkM(times, easyMps) > distanceM) times--;
  return times;
}

/** Level 1: a minute of jogging, a minute of walking, up to ten times. */
export function runWalk(offset: number, distanceM: number, paces: Paces): Draft {
  const times = runWalkTimes(distanceM, paces.easyMps);
  return {
    offset,
    sport: "run",
    role: "easy",
    title: "Jog and walk",
    intent: "First steps back: a minute of jogging, a minute of walking, on flat ground.",
    durationS: times * 120,
    distanceM: runWalkM(times, paces.easyMps),
    steps: [
      {
        kind: "repeat",
        times,
        steps: [
          step("work", 60, paces.run("easy"), "Jog"),
          step("recovery", 60, paces.run("walk"), "Walk"),
        ],
      },
    ],
    aeroS: 0,
    needsLevel: 1,
  };
}

/** A short easy run straight off the bike. */
export function brickRun(offset: number, distanceM: number, paces: Paces): Draft {
  const run = easyRun("easy", offset, distanceM, paces, 0, 4);
  const role: Role = "brick";
  return {
    ...run,
    role,
    title: "Short run off the bike",
    intent: "A few easy, flat minutes to feel running after riding. Short steps, no hurry.",
    steps: [step("work", run.durationS, paces.run("easy"), "Easy and flat, short quick steps")],
  };
}
