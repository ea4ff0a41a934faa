import type { Role, RunLevel, Sport } from "@/lib/engine/model";

const sportNames: Readonly<Record<Sport, string>> = {
  run: "run",
  bike: "ride",
  swim: "swim",
  strength: "strength",
  hike: "hike",
  "aqua-jog": "aqua jog",
  elliptical: "elliptical",
  walk: "walk",
  mobility: "mobility",
};

const roleNames: Readonly<Record<Role, string>> = {
  easy: "Easy",
  long: "Long",
  steady: "Steady",
  tempo: "Tempo",
  intervals: "Interval",
  hills: "Hill",
  strides: "Strides",
  brick: "Brick",
  technique: "Technique",
  recovery: "Recovery",
  test: "Test",
  race: "Race",
  strength: "Strength",
  rehab: "Rehab",
  mobility: "Mobility",
};

/** What a session is called when nobody named it. */
export function titleFor(sport: Sport, role: Role): string {
  if (sport === "strength" && role === "strength") return "Strength";
  if (sport === "mobility" && role === "mobility") return "Mobility";
  if (sport === "run" && role === "strides") return "Easy run with strides";
  return `${roleNames[role]} ${sportNames[sport]}`;
}

export function intentFor(origin: "coach" | "athlete"): string {
  return origin === "coach" ? "Placed by your coach." : "Placed by you.";
}

const needed: Partial<Record<Role, RunLevel>> = {
  strides: 5,
  steady: 6,
  tempo: 7,
  intervals: 8,
  hills: 9,
};

/** The run ladder's level a run of this role needs; easy and long running needs level 3. */
export function neededLevel(sport: Sport, role: Role): RunLevel {
  if (sport !== "run" || role === "race" || role === "test") return 0;
  return needed[role] ?? 3;
}
