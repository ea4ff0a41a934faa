import { fitnessLoad } from "../load/fitness";
import { tissueLoad } from "../load/tissue";
import type { Athlete, Role, Session, Sport } from "../model";
import type { Ledger } from "../protocol/in-force";
import { CELL_RED_STRENGTH, STAND_IN } from "../rules/adapt";
import type { Protocol } from "../rules/protocols/protocol";
import type { Outcome } from "./outcome";
import { easyStep, floorTo, lightGear, shortestShare, withLoads } from "./prescription";

/** What a stand-in may not pass: the run's own two ledgers, the day's minutes, the state's cap. */
export type Room = {
  /** Seconds the day still has, the cut run's own time included. */
  readonly daySecondsLeft: number;
  /** Most the state allows for one ride, s; null without a cap. */
  readonly rideCapS: number | null;
  readonly allowQuality: boolean;
  /** What the cut took from each ledger, as far as it may be used. */
  readonly fitnessCut: number;
  readonly tissueCut: number;
};

const { numbers } = STAND_IN;
const qualityRoles: ReadonlySet<Role> = new Set(["intervals", "tempo", "hills"]);

/**
 * A ride or swim in place of a run (or of the part of it that was cut): load parity for the heart
 * and lungs, never more than was cut in either ledger. Null where no useful length fits.
 */
export function standInFor(
  run: Session,
  sport: "bike" | "swim" | null,
  cutS: number,
  ledger: Ledger,
  room: Room,
): Session | null {
  if (sport === null || cutS <= 0) return null;
  const quality = sport === "bike" && room.allowQuality && qualityRoles.has(run.role);
  const factor =
    sport === "swim"
      ? numbers.swimPerRunMin.value
      : quality
        ? numbers.bikeQualityPerRunMin.value
        : numbers.bikeEasyPerRunMin.value;
  const wishS = Math.min(cutS * factor, room.daySecondsLeft, room.rideCapS ?? Infinity);
  const of = (durationS: number) => tried(run, sport, durationS, quality, ledger);
  const longest = longestWithin(floorTo(wishS, 60), of, room);
  return longest && session(run, quality, longest, ledger.protocol);
}

/**
 * What a stand-in may take of the tissue ledger, so that a deeper cut never leaves the day with
 * more load on the tendon than a shallower one (law 9). Beside a run that stays, the first useful
 * minutes of the cut are kept back: else a cut just long enough for a ride would cost more than a
 * shorter one without. For a run that goes, the shortest run that could have stayed is kept back
 * too; what that run alone would cost is always open.
 */
export function tissueOpen(run: Session, outcome: Outcome): number {
  const { session, cutS } = outcome;
  const cut = run.tissueLoad - session.tissueLoad;
  if (cutS <= 0) return cut;
  const keptBack = (numbers.minMin.value * 60) / cutS;
  if (session.status !== "cancelled") return cut * Math.max(0, 1 - keptBack);
  const shortest = shortestShare(run);
  return cut * Math.max(shortest, 1 - keptBack - shortest);
}

/** Isometric holds in place of a strength session in a flare; count nothing on the tissue ledger. */
export function holdsInsteadOf(strength: Session, ledger: Ledger): Session {
  const { words } = ledger.protocol;
  const durationS = Math.min(strength.durationS, CELL_RED_STRENGTH.numbers.minutes.value * 60);
  return withLoads(
    {
      ...strength,
      role: "rehab",
      title: "Isometric holds",
      intent: words.holdsIntent,
      durationS,
      needsLevel: 0,
      templateId: null,
      steps: [easyStep(words.holdsStep, durationS, null)],
    },
    ledger,
  );
}

/** A length that is tried, with what it would count. */
type Tried = Pick<
  Session,
  "durationS" | "distanceM" | "steps" | "role" | "fitnessLoad" | "tissueLoad"
> & { readonly sport: "bike" | "swim" };

function tried(
  run: Session,
  sport: "bike" | "swim",
  durationS: number,
  quality: boolean,
  { athlete, protocol }: Ledger,
): Tried {
  const cssSPer100m = athlete.cssSPer100m;
  const distanceM =
    sport === "swim" && cssSPer100m !== null
      ? floorTo((durationS / (cssSPer100m * 1.15)) * 100, 50)
      : sport === "swim"
        ? floorTo(durationS / 1.4, 50)
        : null;
  const role = quality ? "tempo" : run.role === "long" && sport === "bike" ? "long" : "easy";
  const steps = quality
    ? qualitySteps(durationS, athlete, protocol)
    : easySteps(sport, durationS, distanceM, protocol);
  const work = { sport, role, durationS, distanceM, steps, aeroS: 0 } as const;
  return {
    sport,
    role,
    durationS,
    distanceM,
    steps,
    fitnessLoad: fitnessLoad(work, athlete),
    tissueLoad: tissueLoad(work, athlete, protocol),
  };
}

function session(run: Session, quality: boolean, by: Tried, protocol: Protocol): Session {
  return {
    ...run,
    sport: by.sport,
    role: by.role,
    title: titles[by.sport](quality, run.role === "long", protocol),
    intent: `In place of running: the same work for heart and lungs, little for the tendon.`,
    durationS: by.durationS,
    distanceM: by.distanceM,
    aeroS: 0,
    needsLevel: 0,
    templateId: null,
    origin: "engine",
    locked: false,
    steps: by.steps,
    fitnessLoad: run.held ? 0 : by.fitnessLoad,
    tissueLoad: run.held ? 0 : by.tissueLoad,
  };
}

const titles: Record<
  "bike" | "swim",
  (quality: boolean, long: boolean, protocol: Protocol) => string
> = {
  bike: (quality, long, { acts }) =>
    quality ? `Steady ride${acts.sitsUp ? ", upright" : ""}` : long ? "Long ride" : "Easy ride",
  swim: () => "Easy swim",
};

function easySteps(sport: Sport, durationS: number, distanceM: number | null, protocol: Protocol) {
  return [
    sport === "bike"
      ? easyStep(lightGear(protocol), durationS, {
          metric: "rpe",
          low: 2,
          high: 4,
        })
      : easyStep("Easy freestyle", durationS, { metric: "rpe", low: 2, high: 4 }, distanceM),
  ];
}

/** Intensity moves to the bike while running stays easy: a third of the time, in two blocks. */
function qualitySteps(durationS: number, { ftpW }: Athlete, { acts: { sitsUp } }: Protocol) {
  const workS = floorTo(durationS / 6, 30);
  const restS = floorTo(durationS / 12, 30);
  const endS = durationS - 2 * workS - 2 * restS;
  const warmS = floorTo(endS * 0.6, 30);
  const watts = (share: number) => (ftpW === null ? null : Math.round(ftpW * share));
  const work =
    ftpW === null
      ? ({ metric: "rpe", low: 5, high: 6 } as const)
      : ({ metric: "power", low: watts(0.84) ?? 0, high: watts(0.9) ?? 0 } as const);
  const easy = { metric: "rpe", low: 2, high: 3 } as const;
  const step = (
    role: "warmup" | "work" | "recovery" | "cooldown",
    text: string,
    s: number,
    t: typeof easy | typeof work,
  ) => ({ ...easyStep(text, s, t), role });
  return [
    step("warmup", sitsUp ? "Upright, easy" : "Easy spinning", warmS, easy),
    {
      kind: "repeat" as const,
      times: 2,
      steps: [
        step("work", `Steady, ${sitsUp ? "upright, " : ""}cadence 85 or more`, workS, work),
        step("recovery", "Easy spinning", restS, easy),
      ],
    },
    step("cooldown", "Easy to finish", endS - warmS, easy),
  ];
}

/**
 * The longest of whole minutes up to `mostS` that passes neither cut, null where none is useful. A
 * lower `mostS` never gives a longer one: jumps find a length that fits, then minutes are added.
 */
function longestWithin(
  mostS: number,
  of: (durationS: number) => Tried,
  { fitnessCut, tissueCut }: Room,
): Tried | null {
  const leastS = numbers.minMin.value * 60;
  const share = ({ durationS, fitnessLoad: fitness, tissueLoad: tissue }: Tried) => {
    if (fitness <= fitnessCut && tissue <= tissueCut) return 1;
    return Math.min(
      fitness > 0 ? fitnessCut / fitness : 1,
      tissue > 0 ? tissueCut / tissue : 1,
      1 - 60 / durationS,
    );
  };
  let fitting: Tried | null = null;
  for (let s = mostS; s >= leastS && fitting === null; ) {
    const one = of(s);
    const kept = share(one);
    if (kept >= 1) fitting = one;
    else if (s === leastS) return null;
    else s = Math.max(leastS, floorTo(s * kept, 60));
  }
  while (fitting !== null && fitting.durationS + 60 <= mostS) {
    const longer = of(fitting.durationS + 60);
    if (share(longer) < 1) break;
    fitting = longer;
  }
  return fitting;
}
