import type { ActivityWithNote } from "@/db/repositories/activities";
import type { ActivityDto } from "@/lib/contracts/activities";
import { fitnessLoad } from "@/lib/engine/load/fitness";
import { tissueLoad, tissueRange } from "@/lib/engine/load/tissue";
import type { Activity } from "@/lib/engine/model";
import type { Ledger } from "@/lib/engine/protocol/in-force";
import type { Answer } from "./answered-sessions";

/** Loads follow the athlete's thresholds and injury, so they are computed when asked and stored nowhere. */
export function toActivityDto(
  row: ActivityWithNote,
  { athlete, protocol }: Ledger,
  answer?: Answer,
): ActivityDto {
  const activity = toActivity(row);
  return {
    id: row.id,
    date: row.localDate,
    sport: row.sport,
    role: row.role,
    durationS: row.durationS,
    distanceM: row.distanceM,
    rpe: row.rpe,
    ascentM: row.ascentM,
    aeroS: row.aeroS,
    fitnessLoad: fitnessLoad(activity, athlete),
    tissueLoad: tissueLoad(activity, athlete, protocol),
    tissueRange: tissueRange(activity, athlete, protocol),
    sessionId: answer?.as === "done" ? answer.sessionId : null,
    insteadOf: answer?.as === "instead" ? answer.sessionId : null,
    insteadOfSport: answer?.as === "instead" ? answer.sport : null,
    insteadOfTitle: answer?.as === "instead" ? answer.title : null,
    note: row.note ?? "",
    summary: row.summary,
    imported: row.importId !== null,
    version: row.version,
  };
}

export function toActivity(row: Omit<ActivityWithNote, "note">): Activity & { id: string } {
  return {
    id: row.id,
    date: row.localDate,
    sport: row.sport,
    role: row.role,
    durationS: row.durationS,
    distanceM: row.distanceM,
    rpe: row.rpe,
    ascentM: row.ascentM,
    aeroS: row.aeroS,
  };
}
