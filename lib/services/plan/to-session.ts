import type { SessionRow } from "@/db/schema/sessions";
import type { SessionDto } from "@/lib/contracts/sessions";
import type { Session } from "@/lib/engine/model";
import { isPlainDate, type PlainDate } from "@/lib/engine/plain-date";

/** A stored session as the engine knows it. */
export function toSession(row: SessionRow): Session {
  return {
    key: row.key,
    date: row.localDate,
    sport: row.sport,
    role: row.role,
    title: row.title,
    intent: row.intent,
    durationS: row.durationS,
    distanceM: row.distanceM,
    steps: row.steps,
    aeroS: row.aeroS,
    needsLevel: row.needsLevel,
    fitnessLoad: row.fitnessLoad,
    tissueLoad: row.tissueLoad,
    locked: row.locked,
    origin: row.origin,
    status: row.status,
    held: row.held,
  };
}

export function toSessionDto(row: SessionRow): SessionDto {
  const { base } = row;
  return {
    id: row.id,
    blockId: row.blockId,
    date: row.localDate,
    sport: row.sport,
    role: row.role,
    title: row.title,
    intent: row.intent,
    durationS: row.durationS,
    distanceM: row.distanceM,
    steps: row.steps.map((step) =>
      step.kind === "repeat" ? { ...step, steps: [...step.steps] } : step,
    ),
    aeroS: row.aeroS,
    fitnessLoad: row.fitnessLoad,
    tissueLoad: row.tissueLoad,
    status: row.status,
    origin: row.origin,
    locked: row.locked,
    held: row.held,
    added: row.added,
    movedFrom: movedFrom(row),
    base: base !== null && isAdapted(row, base) ? pick(base) : null,
    notes: row.notes,
    version: row.version,
  };
}

/** Its key names the day it was built for; only a person moves a session to another. */
function movedFrom({ key, localDate, origin, added }: SessionRow): PlainDate | null {
  const built = key.slice(0, localDate.length);
  const byPerson = origin === "coach" || origin === "athlete";
  return byPerson && !added && isPlainDate(built) && built !== localDate ? built : null;
}

function isAdapted(row: SessionRow, base: Session): boolean {
  return (
    row.held ||
    row.status === "cancelled" ||
    row.sport !== base.sport ||
    row.role !== base.role ||
    row.title !== base.title ||
    row.durationS !== base.durationS ||
    row.distanceM !== base.distanceM ||
    row.aeroS !== base.aeroS
  );
}

function pick({ sport, role, title, durationS, distanceM }: Session) {
  return { sport, role, title, durationS, distanceM };
}
