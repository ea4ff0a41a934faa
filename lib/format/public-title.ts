import type { Role, Sport } from "@/lib/engine/model";

/**
 * What a session is called outside the application: in calendars, mail, on lock screens. Made from
 * the sport alone but for easy and long runs, so that no title tells of an injury or its rehab;
 * whatever a person typed stays inside.
 */
export function publicTitle({ sport, role }: { sport: Sport; role: Role }): string {
  if (role === "race") return "Race";
  if (sport === "run") return runs[role] ?? "Run";
  return titles[sport];
}

const runs: Partial<Record<Role, string>> = {
  easy: "Easy run",
  recovery: "Easy run",
  strides: "Easy run",
  long: "Long run",
};
const titles: Readonly<Record<Exclude<Sport, "run">, string>> = {
  bike: "Bike",
  swim: "Swim",
  strength: "Strength",
  hike: "Hike",
  // In place of a run it would say why there is none.
  "aqua-jog": "Pool",
  elliptical: "Gym",
  walk: "Walk",
  mobility: "Mobility",
};
