import { easyPaceSPerKm } from "../../load/work";
import type { Athlete, SimpleStep, Target } from "../../model";
import { PACES } from "../../rules/season-shape";

const n = PACES.numbers;

/** Speeds and powers of an athlete; targets fall back to effort where a threshold is unknown. */
export type Paces = {
  readonly easyMps: number;
  readonly fastMps: (role: "strides" | "steady" | "tempo") => number;
  readonly run: (role: "easy" | "strides" | "steady" | "tempo" | "walk") => Target;
  readonly bike: (low: number, high: number, rpe: number) => Target;
  readonly swimMps: (share: number) => number;
  readonly swim: (share: number, rpe: number) => Target;
};

export function pacesOf(athlete: Athlete): Paces {
  const easyMps = 1000 / easyPaceSPerKm(athlete);
  const threshold = athlete.runThresholdPaceSPerKm;
  const thresholdMps = threshold === null ? easyMps * n.thresholdPerEasy.value : 1000 / threshold;
  const fastMps = (role: "strides" | "steady" | "tempo") =>
    Math.max(easyMps, thresholdMps * n[role].value);
  const css = athlete.cssSPer100m;
  const cssMps = css === null ? n.swimMps.value : 100 / css;
  const paced = (role: "strides" | "steady" | "tempo") =>
    threshold === null ? rpe(n[`${role}Rpe`].value) : pace(fastMps(role));
  const known = athlete.easyPaceSPerKm !== null || threshold !== null;
  const runs = {
    walk: rpe(1),
    easy: known ? pace(easyMps) : rpe(n.easyRpe.value),
    strides: paced("strides"),
    steady: paced("steady"),
    tempo: paced("tempo"),
  };
  return {
    easyMps,
    fastMps,
    run: (role) => runs[role],
    bike(low, high, effort) {
      const { ftpW } = athlete;
      return ftpW === null
        ? rpe(effort)
        : { metric: "power", low: Math.round(ftpW * low), high: Math.round(ftpW * high) };
    },
    swimMps: (share) => cssMps * share,
    swim: (share, effort) => (css === null ? rpe(effort) : pace(cssMps * share, n.swimBand.value)),
  };
}

export function step(
  role: SimpleStep["role"],
  durationS: number,
  target: Target | null,
  text: string,
  distanceM: number | null = null,
): SimpleStep {
  return { kind: "step", role, durationS, distanceM, target, text };
}

function pace(mps: number, band = n.runBand.value): Target {
  return { metric: "pace", low: round(mps * (1 - band)), high: round(mps * (1 + band)) };
}

function rpe(effort: number): Target {
  return { metric: "rpe", low: effort, high: effort + 1 };
}

const round = (v: number) => Math.round(v * 1000) / 1000;
