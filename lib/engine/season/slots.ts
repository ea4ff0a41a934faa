import type { RehabStage, RunLevel } from "../model";
import type { Draft } from "./draft";
import type { QualityRole } from "./levels";
import type { Ask, SessionPicker } from "./library/picker";
import type { Family } from "./library/template";
import { floorTo } from "./rounding";
import { runWalkM, runWalkTimes } from "./run-walk";

/* What each place of the plan is filled with: its family of sessions, its length, its ladder step. */

type Run = { readonly offset: number; readonly distanceM: number };
type Timed = { readonly offset: number; readonly durationS: number };

const QUALITY: Readonly<
  Record<QualityRole, { readonly families: readonly Family[]; readonly level: RunLevel }>
> = {
  strides: { families: ["strides"], level: 5 },
  steady: { families: ["steady", "race-pace"], level: 6 },
  tempo: { families: ["threshold"], level: 7 },
};
const MIDWEEK: readonly Family[] = [
  "tempo",
  "steady",
  "intervals",
  "easy",
  "technique",
  "threshold",
];
const SWIMS: readonly Family[] = [
  "technique",
  "threshold",
  "easy",
  "steady",
  "open-water",
  "intervals",
];
const LIGHT_MIDWEEK: readonly Family[] = ["easy", "technique"];
const LIGHT_SWIMS: readonly Family[] = ["technique", "easy"];

/** An easy or long run; `needsLevel` is what the planner asks of the ladder that day. */
export function easyRun(
  pick: SessionPicker,
  family: "easy" | "long" | "opener",
  { offset, distanceM }: Run,
  needsLevel: RunLevel,
): Draft {
  return always(pick, { sport: "run", families: [family], offset, distanceM, needsLevel });
}

/** A run with a faster part inside; null where the distance is too short for one. */
export function fastRun(
  pick: SessionPicker,
  role: QualityRole,
  { offset, distanceM }: Run,
  stood: number,
): Draft | null {
  const { families, level } = QUALITY[role];
  return pick.pick({
    sport: "run",
    families,
    offset,
    distanceM,
    level,
    needsLevel: level,
    stood,
  });
}

/** Level 1: as much walking as jogging. */
export function walkJog(pick: SessionPicker, { offset, distanceM }: Run, easyMps: number): Draft {
  const times = runWalkTimes(distanceM, easyMps);
  return always(pick, {
    sport: "run",
    families: ["walk-jog"],
    offset,
    durationS: times * 120,
    distanceM: runWalkM(times, easyMps),
    level: 1,
    needsLevel: 1,
  });
}

/** A short easy run straight off the bike. */
export function brickRun(pick: SessionPicker, { offset, distanceM }: Run): Draft {
  return always(pick, { sport: "run", families: ["brick"], offset, distanceM, needsLevel: 4 });
}

/** A ride in the week; kinds take turns, and an easy one stands where the day is too short. */
export function midweekRide(
  pick: SessionPicker,
  at: Timed,
  { turn, light }: { readonly turn: number; readonly light: boolean },
): Draft {
  const kinds = light ? LIGHT_MIDWEEK : MIDWEEK;
  const families = [kindAt(kinds, turn)];
  const { offset, durationS } = at;
  return pick.pick({ sport: "bike", families, offset, durationS }) ?? ride(pick, "easy", at);
}

/** The week's long ride with its time in the aero position, s. */
export function longRide(pick: SessionPicker, { offset, durationS }: Timed, aeroS: number): Draft {
  const families: Family[] = [aeroS > 0 ? "aero" : "long"];
  return always(pick, { sport: "bike", families, offset, durationS, aeroS });
}

/** A ride with parts at race effort before a short run. */
export function brickRide(pick: SessionPicker, { offset, durationS }: Timed, aeroS: number): Draft {
  const lowS = Math.min(aeroS, floorTo(durationS / 2, 300));
  return always(pick, { sport: "bike", families: ["brick"], offset, durationS, aeroS: lowS });
}

/** An easy ride, one to recover, or the last spin before a race. */
export function ride(
  pick: SessionPicker,
  family: "easy" | "recovery" | "opener",
  { offset, durationS }: Timed,
): Draft {
  return always(pick, { sport: "bike", families: [family], offset, durationS });
}

/** A freestyle swim; its distance follows from the athlete's pace. */
export function swim(
  pick: SessionPicker,
  { offset, durationS }: Timed,
  { turn, light }: { readonly turn: number; readonly light: boolean },
): Draft {
  const kinds = light ? LIGHT_SWIMS : SWIMS;
  return always(pick, { sport: "swim", families: [kindAt(kinds, turn)], offset, durationS });
}

/** Short holds, stage 1. */
export function holds(pick: SessionPicker, { offset, durationS }: Timed): Draft {
  return always(pick, { sport: "strength", families: ["holds"], offset, durationS, stage: 1 });
}

/** Strength of the athlete's stage; heavy from stage 3. `second` is the week's second session. */
export function strength(
  pick: SessionPicker,
  { offset, durationS }: Timed,
  { stage, second }: { readonly stage: RehabStage; readonly second: boolean },
): Draft {
  const families: readonly Family[] =
    stage <= 2 ? ["slow", "body"] : stage === 4 && !second ? ["spring"] : ["deep"];
  return always(pick, { sport: "strength", families, offset, durationS, stage });
}

/** Lighter strength beside a heavy day: stage 2 work, small range. */
export function lightStrength(pick: SessionPicker, { offset, durationS }: Timed): Draft {
  return always(pick, { sport: "strength", families: ["light"], offset, durationS, stage: 2 });
}

/** Walking on the days that will be run days. */
export function walk(pick: SessionPicker, { offset, durationS }: Timed): Draft {
  return always(pick, { sport: "walk", families: ["brisk"], offset, durationS });
}

/** Kinds take turns; a day outside the week's pattern (turn below 0) begins the round. */
function kindAt(kinds: readonly Family[], turn: number): Family {
  return kinds[turn % kinds.length] ?? kinds[0] ?? "easy";
}

/** @throws RangeError where no session fits: each of these families has one for any length. */
function always(pick: SessionPicker, ask: Ask): Draft {
  const draft = pick.pick(ask);
  if (draft === null) throw new RangeError(`no ${ask.sport} session of ${ask.families.join(", ")}`);
  return draft;
}
