import type { Role, SimpleStep, Step } from "../../model";
import type { Draft } from "../draft";
import { lengthOf } from "../draft";
import { floorTo } from "../rounding";
import { type Paces, step } from "./paces";

type Part = {
  readonly m: number;
  readonly share: number;
  readonly rpe: number;
  readonly restS: number;
  readonly text: string;
};
type Swim = {
  readonly role: Role;
  readonly title: string;
  readonly intent: string;
  /** One round of the set; rounds fill the time. */
  readonly round: readonly Part[];
};

const SWIMS: readonly Swim[] = [
  swim("technique", "Technique, 50s", "Short lengths with one thing to think about in each.", [
    part(50, 0.85, 3, 20, "Catch-up freestyle, long glide"),
    part(50, 0.85, 3, 20, "Fingertip drag, relaxed arms"),
  ]),
  swim("intervals", "Threshold 100s", "Even hundreds at the pace you could hold for long.", [
    part(100, 0.98, 6, 15, "Even, same time each"),
  ]),
  swim("easy", "Pull and swim", "Easy lengths with and without a pull buoy, open turns.", [
    part(100, 0.88, 3, 15, "Pull buoy, easy"),
    part(100, 0.9, 4, 15, "Swim, easy"),
  ]),
  swim("steady", "Steady 200s", "Longer pieces at an even, steady effort.", [
    part(200, 0.94, 5, 20, "Steady, breathe every third stroke"),
  ]),
  swim(
    "technique",
    "Sighting and rhythm",
    "Pool practice for open water: look up, keep the rhythm.",
    [
      part(50, 0.9, 4, 15, "Look ahead twice in the length"),
      part(100, 0.92, 4, 15, "Steady, smooth"),
    ],
  ),
  swim("intervals", "Pyramid", "Up and down again, the middle piece the calmest.", [
    part(50, 1, 6, 15, "Quick but smooth"),
    part(100, 0.98, 6, 20, "Even"),
    part(150, 0.95, 5, 20, "Steady"),
    part(100, 0.98, 6, 20, "Even"),
  ]),
];

/** A freestyle swim of the given length; distance follows from the athlete's pace. */
export function swimSession(
  offset: number,
  durationS: number,
  paces: Paces,
  turn: number,
  light: boolean,
): Draft {
  const pool = light ? SWIMS.filter((s) => s.role !== "intervals") : SWIMS;
  const chosen = pool[turn % pool.length] ?? pool[0];
  const round = (chosen?.round ?? []).flatMap((p) => partSteps(p, paces));
  const roundS = lengthOf(round);
  const times = roundS === 0 ? 0 : Math.max(1, Math.floor((durationS * 0.7) / roundS));
  const set: Step[] = times * roundS > durationS ? [] : [{ kind: "repeat", times, steps: round }];
  const restS = durationS - lengthOf(set);
  const warmS = floorTo(restS * 0.6, 60);
  const easyM = (s: number) => floorTo(s * paces.swimMps(0.85), 25);
  const steps: Step[] = [
    step(
      "warmup",
      warmS,
      paces.swim(0.85, 2),
      "Easy freestyle, some backstroke if you like",
      easyM(warmS),
    ),
    ...set,
    step("cooldown", restS - warmS, paces.swim(0.85, 2), "Easy, open turns", easyM(restS - warmS)),
  ];
  return {
    offset,
    sport: "swim",
    role: chosen?.role ?? "easy",
    title: chosen?.title ?? "Easy swim",
    intent: chosen?.intent ?? "Easy swimming.",
    durationS,
    distanceM: distanceOf(steps),
    steps: steps.filter((s) => s.kind === "repeat" || (s.durationS ?? 0) > 0),
    aeroS: 0,
    needsLevel: 0,
  };
}

function partSteps(p: Part, paces: Paces): SimpleStep[] {
  const workS = Math.round(p.m / paces.swimMps(p.share));
  return [
    step("work", workS, paces.swim(p.share, p.rpe), p.text, p.m),
    step("rest", p.restS, null, "Rest at the wall"),
  ];
}

function distanceOf(steps: readonly Step[]): number {
  let total = 0;
  for (const s of steps) {
    if (s.kind === "step") total += s.distanceM ?? 0;
    else for (const inner of s.steps) total += s.times * (inner.distanceM ?? 0);
  }
  return total;
}

function swim(role: Role, title: string, intent: string, round: readonly Part[]): Swim {
  return { role, title, intent, round };
}

function part(m: number, share: number, rpe: number, restS: number, text: string): Part {
  return { m, share, rpe, restS, text };
}
