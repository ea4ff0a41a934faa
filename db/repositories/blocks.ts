import "server-only";
import { and, asc, eq, gte, inArray, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type BlockRow, blocks } from "@/db/schema/seasons";
import { sessions } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";
import { excluded } from "./excluded";

/** Blocks that touch the range, both ends inclusive. */
export function listBlocks(
  db: Database,
  scope: AthleteScope,
  { from, to }: { from?: PlainDate; to?: PlainDate } = {},
): Promise<BlockRow[]> {
  return db
    .select()
    .from(blocks)
    .where(
      and(
        eq(blocks.athleteId, scope.athleteId),
        from && gte(blocks.end, from),
        to && lte(blocks.start, to),
      ),
    )
    .orderBy(asc(blocks.start), asc(blocks.id));
}

export async function findBlock(
  db: Database,
  scope: AthleteScope,
  blockId: string,
): Promise<BlockRow | undefined> {
  const [row] = await db
    .select()
    .from(blocks)
    .where(and(eq(blocks.athleteId, scope.athleteId), eq(blocks.id, blockId)));
  return row;
}

export type BlockFields = Pick<
  BlockRow,
  "seasonId" | "phase" | "start" | "end" | "targets" | "locked" | "coached" | "notes"
>;

export async function insertBlocks(
  db: Database,
  scope: AthleteScope,
  rows: readonly (BlockFields & { id: string })[],
): Promise<BlockRow[]> {
  if (rows.length === 0) return [];
  return db
    .insert(blocks)
    .values(rows.map((row) => ({ ...row, athleteId: scope.athleteId })))
    .returning();
}

/** `undefined`: gone, not theirs, or changed since `version`. */
export async function updateBlock(
  db: Database,
  scope: AthleteScope,
  { id, version, patch }: { id: string; version: number; patch: Partial<BlockFields> },
): Promise<BlockRow | undefined> {
  const next = sql`${blocks.lastVersion} + 1`;
  const [row] = await db
    .update(blocks)
    .set({ ...patch, version: next, lastVersion: next })
    .where(
      and(eq(blocks.athleteId, scope.athleteId), eq(blocks.id, id), eq(blocks.version, version)),
    )
    .returning();
  return row;
}

const content = [
  "seasonId",
  "phase",
  "start",
  "end",
  "targets",
  "locked",
  "coached",
  "notes",
] as const satisfies readonly (keyof BlockFields)[];

/** Puts a block back exactly as it was, version included; its next edit still gets a new one. */
export async function restoreBlock(
  db: Database,
  scope: AthleteScope,
  row: Omit<BlockRow, "athleteId" | "recordedAt">,
): Promise<BlockRow | undefined> {
  const [restored] = await db
    .insert(blocks)
    // A row that was kept as JSON has no dates left: the instant is made anew.
    .values({ ...row, athleteId: scope.athleteId, recordedAt: sql`now()` })
    .onConflictDoUpdate({
      target: [blocks.athleteId, blocks.id],
      set: {
        ...excluded(blocks, [...content, "version"]),
        lastVersion: sql`greatest(${blocks.lastVersion}, excluded.last_version)`,
      },
    })
    .returning();
  return restored;
}

/** Their sessions stay and belong to no block until the plan is built again. */
export async function deleteBlocks(
  db: Database,
  scope: AthleteScope,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(sessions)
    .set({ blockId: null })
    .where(and(eq(sessions.athleteId, scope.athleteId), inArray(sessions.blockId, [...ids])));
  await db
    .delete(blocks)
    .where(and(eq(blocks.athleteId, scope.athleteId), inArray(blocks.id, [...ids])));
}
