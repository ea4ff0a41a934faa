import type { SessionWrite } from "@/db/repositories/sessions";
import type { BlockRow } from "@/db/schema/seasons";
import type { SessionRow } from "@/db/schema/sessions";
import { sameStanding } from "@/lib/engine/adapt/day-changes";
import type { Session } from "@/lib/engine/model";
import { sameJson } from "./ids";
import { toSession } from "./to-session";

type Placed = {
  readonly id: string;
  /** As intended; null for a stand-in. */
  readonly base: Session | null;
  readonly blockId: string | null;
};

export function toSessionWrite(session: Session, { id, base, blockId }: Placed): SessionWrite {
  const { date, ...planned } = session;
  return {
    ...planned,
    steps: [...session.steps],
    id,
    localDate: date,
    blockId,
    added: base === null,
    base,
  };
}

/** True where writing would change what a reader sees. */
export function isNews(
  row: SessionRow | undefined,
  write: SessionWrite,
  session: Session,
): boolean {
  if (!row) return true;
  return (
    !sameStanding(toSession(row), session) ||
    row.localDate !== write.localDate ||
    row.locked !== write.locked ||
    row.origin !== write.origin ||
    row.blockId !== write.blockId ||
    row.intent !== write.intent ||
    row.fitnessLoad !== write.fitnessLoad ||
    row.tissueLoad !== write.tissueLoad ||
    !sameJson(row.steps, write.steps) ||
    !sameJson(row.base, write.base)
  );
}

export function blockIdOn(blocks: readonly BlockRow[], date: string): string | null {
  return blocks.find((b) => b.start <= date && b.end >= date)?.id ?? null;
}
