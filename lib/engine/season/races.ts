import { easyPaceSPerKm } from "../load/work";
import type { Athlete, Race, Session } from "../model";
import { RACE_LEGS } from "../rules/races";
import { RACE_LENGTH } from "../rules/season-shape";
import type { Draft } from "./draft";
import { ceilTo } from "./rounding";

const legs = RACE_LEGS.numbers;
const n = RACE_LENGTH.numbers;

/** The race as sessions: one for a run, three for a triathlon. */
export function raceDrafts(race: Race, offset: number, athlete: Athlete): Draft[] {
  const { swimM, bikeM, runM } = legsOf(race);
  const drafts: Draft[] = [];
  const many = swimM > 0;
  const add = (sport: Session["sport"], name: string, distanceM: number, seconds: number) => {
    const durationS = ceilTo(seconds, 60);
    drafts.push({
      offset,
      sport,
      role: "race",
      title: many ? `${race.name}: ${name}` : race.name,
      intent: "Race day. Start calm, eat and drink early, and stop if the tendon says so.",
      durationS,
      distanceM,
      steps: [
        { kind: "step", role: "work", durationS, distanceM: null, target: null, text: "Race" },
      ],
      aeroS: 0,
      needsLevel: 0,
    });
  };
  const cssSPerM = (athlete.cssSPer100m ?? 130) / 100;
  if (many) add("swim", "swim", swimM, swimM * cssSPerM * n.swimPerCss.value);
  if (many) add("bike", "ride", bikeM, bikeM / n.bikeMps.value);
  add("run", "run", runM, (runM / 1000) * easyPaceSPerKm(athlete) * n[race.kind].value);
  return drafts;
}

function legsOf({ kind }: Race) {
  switch (kind) {
    case "5k":
      return { swimM: 0, bikeM: 0, runM: legs.run5k.value };
    case "10k":
      return { swimM: 0, bikeM: 0, runM: legs.run10k.value };
    case "half-marathon":
      return { swimM: 0, bikeM: 0, runM: legs.runHalf.value };
    case "marathon":
      return { swimM: 0, bikeM: 0, runM: legs.runMarathon.value };
    case "sprint-tri":
      return { swimM: legs.swimSprint.value, bikeM: legs.bikeSprint.value, runM: legs.run5k.value };
    case "olympic-tri":
      return {
        swimM: legs.swimOlympic.value,
        bikeM: legs.bikeOlympic.value,
        runM: legs.run10k.value,
      };
    case "70.3":
      return { swimM: legs.swim703.value, bikeM: legs.bike703.value, runM: legs.runHalf.value };
    case "ironman":
      return {
        swimM: legs.swimIronman.value,
        bikeM: legs.bikeIronman.value,
        runM: legs.runMarathon.value,
      };
  }
}
