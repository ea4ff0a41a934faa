import { eachStep } from "@/lib/engine/load/work";
import type { SimpleStep, Step, Target } from "@/lib/engine/model";
import { effortTarget, sameTarget, type Zones } from "./zones";

/** Speed of a step, m/s: its pace, else that of the effort it names, else the sport's easy one. */
function speedOf(target: Target | null, zones: Zones): number {
  if (target?.metric === "pace") return (target.low + target.high) / 2;
  const named = zones.efforts.find(
    (one) => sameTarget(target, one.short) || sameTarget(target, one.long),
  );
  const easy = zones.efforts.find((one) => one.name === "easy");
  return named?.mps || easy?.mps || 0;
}

/** Seconds that a distance takes at its target; null where the sport has no speed for it. */
export function impliedS(
  distanceM: number | null,
  target: Target | null,
  zones: Zones,
): number | null {
  if (distanceM === null) return null;
  const mps = speedOf(target, zones);
  return mps > 0 ? Math.max(1, Math.round(distanceM / mps)) : null;
}

export type Totals = {
  readonly durationS: number;
  /** Null where the sport has no distance. */
  readonly distanceM: number | null;
  /** Steps whose length nobody knows: until the athlete goes on. */
  readonly open: number;
};

/** What the steps add up to, each at the speed it aims at where it names no distance. */
export function totalsOf(steps: readonly Step[], zones: Zones): Totals {
  let durationS = 0;
  let distanceM = 0;
  let open = 0;
  const covers = zones.sport === "run" || zones.sport === "swim";
  eachStep(steps, (step, times) => {
    const seconds = step.durationS ?? impliedS(step.distanceM, step.target, zones);
    if (seconds === null) open += times;
    durationS += times * (seconds ?? 0);
    distanceM += times * metresOf(step, zones);
  });
  return { durationS, distanceM: covers ? distanceM : null, open };
}

function metresOf(step: SimpleStep, zones: Zones): number {
  if (step.distanceM !== null) return step.distanceM;
  // In the pool only lengths count: a rest at the wall and a drill by time cover none.
  if (step.role === "rest" || step.durationS === null || zones.sport === "swim") return 0;
  return step.durationS * speedOf(step.target, zones);
}

/** How hard a step is, 0 to 1.3, where 1 is an hour's best effort; null where nothing says. */
export function intensityOf({ role, target }: SimpleStep, zones: Zones): number | null {
  if (role === "rest") return 0;
  if (target === null || target.metric === "cadence") return null;
  const middle = (target.low + target.high) / 2;
  // CR10: 7 is what an hour's best feels like.
  if (target.metric === "rpe") return Math.min(1.3, middle / 7);
  const of = {
    power: zones.ftpW,
    hr: zones.thresholdHrBpm,
    pace: zones.sport === "swim" ? zones.cssMps : zones.thresholdMps,
  }[target.metric];
  const top = of ?? topOf(target.metric, zones);
  return top === null ? null : Math.min(1.3, middle / top);
}

/** The hardest the sport's own efforts go, where no threshold is known. */
function topOf(metric: Target["metric"], zones: Zones): number | null {
  const highs = zones.efforts
    .map((one) => effortTarget(one, null, zones))
    .filter((target) => target.metric === metric)
    .map((target) => target.high);
  return highs.length === 0 ? null : Math.max(...highs);
}
