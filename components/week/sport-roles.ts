import type { Role, Sport } from "@/lib/engine/model";

const onFoot: readonly Role[] = [
  "easy",
  "long",
  "steady",
  "tempo",
  "intervals",
  "hills",
  "strides",
  "recovery",
  "test",
  "race",
];

/** The roles that make sense for a sport, in the order a form offers them. */
const bySport: Readonly<Record<Sport, readonly Role[]>> = {
  run: [...onFoot, "brick"],
  bike: [
    "easy",
    "long",
    "steady",
    "tempo",
    "intervals",
    "hills",
    "brick",
    "recovery",
    "test",
    "race",
  ],
  swim: ["easy", "technique", "steady", "intervals", "long", "recovery", "test", "race"],
  strength: ["strength", "rehab"],
  hike: ["easy", "long", "hills"],
  "aqua-jog": ["easy", "steady", "intervals", "recovery"],
  elliptical: ["easy", "steady", "intervals", "recovery"],
  walk: ["easy", "recovery"],
  mobility: ["mobility", "rehab"],
};

/** `present` stays on offer even where the list would not have it. */
export function rolesOf(sport: Sport, present?: Role): readonly Role[] {
  const roles = bySport[sport];
  return present && !roles.includes(present) ? [present, ...roles] : roles;
}
