import type { Athlete, Session } from "../../model";
import { floorTo } from "../rounding";
import { compose, distanceOf } from "./compose";
import { pacesOf } from "./targets";
import type { SessionTemplate } from "./template";

export type SessionContent = Pick<
  Session,
  | "sport"
  | "role"
  | "title"
  | "intent"
  | "durationS"
  | "distanceM"
  | "steps"
  | "aeroS"
  | "needsLevel"
> & { readonly templateId: string };

/**
 * A session of the library for one athlete: `durationS` seconds (0 to a day, whole minutes look
 * best), `aeroS` of them in the aero position for rides that practise it. Targets come from the
 * athlete's thresholds, else from heart rate, else from effort (`PACES`, `EFFORT-RUN` and its
 * like). Steps sum to the session exactly. Null where the session does not fit that length.
 */
export function sessionFrom(
  template: SessionTemplate,
  durationS: number,
  athlete: Athlete,
  aeroS = 0,
): SessionContent | null {
  const content = compose(template, durationS, aeroS, pacesOf(athlete));
  if (content === null) return null;
  const { sport, role, title, intent, level, id } = template;
  const distances = { run: floorTo(content.coveredM, 100), swim: distanceOf(content.steps) };
  return {
    sport,
    role,
    title,
    intent,
    durationS,
    distanceM: sport === "run" || sport === "swim" ? distances[sport] : null,
    steps: content.steps,
    aeroS,
    needsLevel: level,
    templateId: id,
  };
}
