import type { Language, Role, Sport } from "@/lib/engine/model";

/**
 * What a session is called outside the application: in calendars, mail, on lock screens. Made from
 * the sport alone but for easy and long runs, so that no title tells of an injury or its rehab;
 * whatever a person typed stays inside.
 */
export function publicTitle({ sport, role }: { sport: Sport; role: Role }, language: Language) {
  const named = names[language];
  if (role === "race") return named.race;
  if (sport === "run" && (role === "easy" || role === "recovery" || role === "strides")) {
    return named.easy;
  }
  return sport === "run" && role === "long" ? named.long : named.sports[sport];
}

type Names = {
  readonly race: string;
  readonly easy: string;
  readonly long: string;
  readonly sports: Readonly<Record<Sport, string>>;
};

const names: Readonly<Record<Language, Names>> = {
  en: {
    race: "Race",
    easy: "Easy run",
    long: "Long run",
    sports: {
      run: "Run",
      bike: "Bike",
      swim: "Swim",
      strength: "Strength",
      hike: "Hike",
      // In place of a run it would say why there is none.
      "aqua-jog": "Pool",
      elliptical: "Gym",
      walk: "Walk",
      mobility: "Mobility",
    },
  },
  de: {
    race: "Rennen",
    easy: "Lockerer Lauf",
    long: "Langer Lauf",
    sports: {
      run: "Lauf",
      bike: "Rad",
      swim: "Schwimmen",
      strength: "Kraft",
      hike: "Wandern",
      "aqua-jog": "Schwimmbad",
      elliptical: "Fitnessstudio",
      walk: "Gehen",
      mobility: "Beweglichkeit",
    },
  },
};
