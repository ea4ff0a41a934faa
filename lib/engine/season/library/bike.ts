import type { Role, SimpleStep, Step } from "../../model";
import { BRICK_1 } from "../../rules/season-shape";
import type { Draft } from "../draft";
import { lengthOf } from "../draft";
import { floorTo } from "../rounding";
import { type Paces, step } from "./paces";

type Ride = {
  readonly role: Role;
  readonly title: string;
  readonly intent: string;
  /** Shortest ride that holds the set, s. */
  readonly leastS: number;
  readonly set: (p: Paces) => Step | null;
};

const endurance = (p: Paces) => p.bike(0.6, 0.72, 3);
const easy = (p: Paces) => p.bike(0.5, 0.6, 2);

const MIDWEEK: readonly Ride[] = [
  ride(
    "tempo",
    "Tempo ride, 2 x 10 min",
    "Work for heart and lungs while running stays easy. Upright, light gears.",
    2400,
    (p) =>
      repeat(2, [
        step("work", 600, p.bike(0.8, 0.86, 5), "Tempo, cadence 90"),
        step("recovery", 240, easy(p), "Easy spinning"),
      ]),
  ),
  ride(
    "steady",
    "Steady ride, 3 x 7 min",
    "Steady riding in three parts, no big gears.",
    2400,
    (p) =>
      repeat(3, [
        step("work", 420, p.bike(0.76, 0.82, 4), "Steady, cadence 85 or more"),
        step("recovery", 180, easy(p), "Easy spinning"),
      ]),
  ),
  ride(
    "intervals",
    "Short efforts, 6 x 2 min",
    "Short, quick efforts on the bike keep the top end alive.",
    2700,
    (p) =>
      repeat(6, [
        step("work", 120, p.bike(0.98, 1.05, 7), "Quick, cadence 95"),
        step("recovery", 120, easy(p), "Easy spinning"),
      ]),
  ),
  ride(
    "easy",
    "Easy spin",
    "Easy spinning that moves the legs and loads little.",
    1200,
    () => null,
  ),
  ride("technique", "Cadence ride", "Light gears and quick legs, in small steps.", 1800, (p) =>
    repeat(4, [
      step("work", 180, p.bike(0.6, 0.7, 3), "Cadence 95 to 100, light gear"),
      step("recovery", 120, easy(p), "Cadence 85"),
    ]),
  ),
  ride(
    "tempo",
    "Threshold ride, 3 x 6 min",
    "Three controlled efforts just under the power of an hour.",
    2700,
    (p) =>
      repeat(3, [
        step("work", 360, p.bike(0.88, 0.94, 6), "Controlled, upright, cadence 90"),
        step("recovery", 180, easy(p), "Easy spinning"),
      ]),
  ),
];

const LONG: readonly Ride[] = [
  ride("long", "Long ride", "Hours in the saddle at an easy, even effort.", 0, () => null),
  ride(
    "long",
    "Long ride, last part steady",
    "An even ride with a slightly firmer end.",
    5400,
    (p) => step("work", 1500, p.bike(0.7, 0.78, 4), "Firmer, still smooth"),
  ),
  ride(
    "long",
    "Long ride with cadence blocks",
    "A long, easy ride with a few quicker-legged minutes.",
    4500,
    (p) =>
      repeat(4, [
        step("work", 240, p.bike(0.6, 0.7, 3), "Cadence 95, light gear"),
        step("recovery", 240, endurance(p), "Usual cadence"),
      ]),
  ),
  ride(
    "long",
    "Long ride, eat and drink",
    "A long, easy ride that practises race food.",
    0,
    () => null,
  ),
  ride("long", "Long ride, 3 x 10 min steady", "Easy hours with three steady parts.", 5400, (p) =>
    repeat(3, [
      step("work", 600, p.bike(0.74, 0.8, 4), "Steady, seated, cadence 85 or more"),
      step("recovery", 300, endurance(p), "Easy"),
    ]),
  ),
];

/** A ride in the week; quality on the bike stands where running stays easy. */
export function midweekRide(
  offset: number,
  durationS: number,
  paces: Paces,
  turn: number,
  light: boolean,
): Draft {
  const pool = light ? MIDWEEK.filter((r) => r.role === "easy" || r.role === "technique") : MIDWEEK;
  const chosen = pool[turn % pool.length] ?? pool[0];
  const fits = chosen && durationS >= chosen.leastS ? chosen : MIDWEEK[3];
  return draft(offset, durationS, fits, paces, 0, null);
}

/** The week's long ride with its time in the aero position, s. */
export function longRide(
  offset: number,
  durationS: number,
  aeroS: number,
  paces: Paces,
  turn: number,
): Draft {
  const chosen = LONG[turn % LONG.length] ?? LONG[0];
  const fits = chosen && durationS >= chosen.leastS + aeroS * 1.5 ? chosen : LONG[0];
  return draft(offset, durationS, fits, paces, aeroS, null);
}

/** A ride with two blocks at race effort before a short run. */
export function brickRide(offset: number, durationS: number, aeroS: number, paces: Paces): Draft {
  const { shareOfFtpLow, shareOfFtpHigh } = BRICK_1.numbers;
  const workS = Math.min(1200, floorTo(durationS / 6, 60));
  const set = repeat(2, [
    step(
      "work",
      workS,
      paces.bike(shareOfFtpLow.value, shareOfFtpHigh.value, 5),
      "Race effort, even",
    ),
    step("recovery", floorTo(workS / 3, 60), easy(paces), "Easy spinning"),
  ]);
  const brick = ride(
    "brick",
    "Brick: ride at race effort",
    "Two blocks at the effort of the race, then a short easy run.",
    0,
    () => set,
  );
  return draft(offset, durationS, brick, paces, Math.min(aeroS, floorTo(durationS / 2, 300)), null);
}

/** An easy spin of the given length, for days around a race. */
export function easySpin(
  offset: number,
  durationS: number,
  paces: Paces,
  title: string,
  intent: string,
): Draft {
  return draft(
    offset,
    durationS,
    { role: "recovery", title, intent, leastS: 0, set: () => null },
    paces,
    0,
    easy(paces),
  );
}

function draft(
  offset: number,
  durationS: number,
  ride: Ride | undefined,
  paces: Paces,
  aeroS: number,
  base: SimpleStep["target"],
): Draft {
  const target = base ?? endurance(paces);
  const set = ride?.set(paces) ?? null;
  const inner = set === null ? [] : [set];
  const aero = aeroS > 0 ? aeroSteps(aeroS, durationS - lengthOf(inner), paces) : [];
  const restS = durationS - lengthOf(inner) - lengthOf(aero);
  const warmS = floorTo(Math.min(900, restS / 3), 60);
  const coolS = floorTo(Math.min(600, restS / 4), 60);
  const steps: Step[] = [
    step("warmup", warmS, easy(paces), "Easy, upright"),
    ...aero,
    step("work", restS - warmS - coolS, target, "Easy to steady, upright, cadence 85 or more"),
    ...inner,
    step("cooldown", coolS, easy(paces), "Easy to finish"),
  ];
  return {
    offset,
    sport: "bike",
    role: ride?.role ?? "easy",
    title: ride?.title ?? "Easy ride",
    intent: ride?.intent ?? "Easy riding.",
    durationS,
    distanceM: null,
    steps: steps.filter((s) => s.kind === "repeat" || (s.durationS ?? 0) > 0),
    aeroS: lengthOf(aero) > 0 ? aeroS : 0,
    needsLevel: 0,
  };
}

/** Blocks of five or ten minutes low on the bars, sitting up in between. */
function aeroSteps(aeroS: number, roomS: number, paces: Paces): Step[] {
  const blockS = aeroS <= 600 ? 300 : 600;
  const times = Math.max(1, Math.round(aeroS / blockS));
  const workS = Math.floor(aeroS / times);
  const upS = Math.min(180, Math.floor((roomS - aeroS) / (times + 1) / 30) * 30);
  if (upS < 0) return [];
  return [
    repeat(times, [
      step("work", workS, endurance(paces), "Aero position"),
      ...(upS > 0 ? [step("recovery", upS, endurance(paces), "Sit up")] : []),
    ]),
  ];
}

function ride(role: Role, title: string, intent: string, leastS: number, set: Ride["set"]): Ride {
  return { role, title, intent, leastS, set };
}

function repeat(times: number, steps: readonly SimpleStep[]): Step {
  return { kind: "repeat", times, steps };
}
