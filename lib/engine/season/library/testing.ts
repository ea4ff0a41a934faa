import type { Athlete, Step } from "../../model";
import { type SessionContent, sessionFrom } from "./session-from";
import type { SessionTemplate } from "./template";

/** An athlete with nothing known but days; thresholds are added by the test. */
export const UNKNOWN: Athlete = {
  birthYear: 1984,
  sex: null,
  timeZone: "Europe/London",
  level: "intermediate",
  availabilityMin: { mon: 60, tue: 60, wed: 60, thu: 60, fri: 60, sat: 180, sun: 180 },
  runThresholdPaceSPerKm: null,
  easyPaceSPerKm: null,
  cssSPer100m: null,
  ftpW: null,
};

export const KNOWN: Athlete = {
  ...UNKNOWN,
  runThresholdPaceSPerKm: 275,
  easyPaceSPerKm: 345,
  cssSPer100m: 115,
  ftpW: 190,
};

export const holdsAero = (t: SessionTemplate) => t.recipe.some((p) => p.part === "aero");

/** The session at an ordinary length: an hour, else the next that holds it. */
export function ordinary(t: SessionTemplate, athlete: Athlete): SessionContent {
  const aeroS = holdsAero(t) ? 1800 : 0;
  for (const lengthS of [3600, 5400, 7200, 1800, 1200, 600]) {
    const built = sessionFrom(t, lengthS, athlete, aeroS);
    if (built) return built;
  }
  throw new Error(`${t.id} fits no ordinary length`);
}

/** Kinds, nesting and metrics in order; every number left out. */
export function signatureOf(steps: readonly Step[]): string {
  return steps
    .map((s) =>
      s.kind === "step"
        ? `${s.role}:${s.target?.metric ?? "still"}`
        : `repeat(${signatureOf(s.steps)})`,
    )
    .join(" ");
}
