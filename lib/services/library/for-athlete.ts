import "server-only";
import type { LaidSession, SessionContent } from "@/lib/contracts/library";
import { aeroTimeOf } from "@/lib/engine/adapt/aero";
import { withLoads } from "@/lib/engine/adapt/prescription";
import type { Athlete, Session, Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Ledger } from "@/lib/engine/protocol/in-force";
import { AppError } from "@/lib/errors";
import { totalsOf } from "@/lib/step-text/measure";
import { parseSteps } from "@/lib/step-text/parse";
import { said } from "@/lib/step-text/said";
import type { Zones } from "@/lib/step-text/zones";
import { zonesOf } from "@/lib/step-text/zones-of";
import { neededLevel } from "../plan/view/session-words";

/** A session as it is for one athlete, before it stands on a day. */
export type Fitted = Pick<
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
> & { readonly templateId: string | null };

/** Planned distances of runs are whole 100 m. */
const DISTANCE_GRAIN_M = 100;
const DAY_S = 86_400;

/**
 * Reads the words of a library's session with the zones of one athlete. Refused with the sentence
 * why where a step asks for a threshold nobody knows of them.
 */
export function fitted(
  content: SessionContent | LaidSession,
  athlete: Athlete,
  templateId: string | null,
): Fitted {
  const { sport, role, title, intent, text } = content;
  const zones = zonesOf(athlete, sport);
  const { steps, errors } = parseSteps(text, zones);
  const [error] = errors;
  if (error) throw new AppError("conflict", `${title} cannot be read here. ${said(error)}`);
  const totals = totalsOf(steps, zones);
  if (totals.durationS <= 0 || totals.durationS > DAY_S) {
    throw new AppError("conflict", `${title} says no length that a day holds.`);
  }
  return {
    sport,
    role,
    title,
    intent,
    durationS: totals.durationS,
    distanceM: plannedM(totals.distanceM, zones),
    steps,
    aeroS: sport === "bike" ? aeroTimeOf(steps) : 0,
    needsLevel: neededLevel(sport, role),
    templateId,
  };
}

function plannedM(distanceM: number | null, { sport }: Zones): number | null {
  if (distanceM === null || sport === "swim") return distanceM;
  return Math.floor((distanceM + 1e-6) / DISTANCE_GRAIN_M) * DISTANCE_GRAIN_M;
}

type Placed = { readonly key: string; readonly date: PlainDate; readonly ledger: Ledger };

/** The same on a day, with its loads: a coach's own, as the engine treats what a person placed. */
export function placed(session: Fitted, { key, date, ledger }: Placed): Session {
  return withLoads(
    {
      ...session,
      key,
      date,
      fitnessLoad: 0,
      tissueLoad: 0,
      locked: false,
      origin: "coach",
      status: "planned",
      held: false,
    },
    ledger,
  );
}

/** `2026-12-06.run.3`: names that this plan has not used, each given once. */
export function keyMaker(taken: Iterable<string>): (date: PlainDate, sport: Sport) => string {
  const used = new Set(taken);
  return (date, sport) => {
    let n = 1;
    while (used.has(`${date}.${sport}.${n}`)) n += 1;
    const key = `${date}.${sport}.${n}`;
    used.add(key);
    return key;
  };
}
