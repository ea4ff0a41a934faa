import "server-only";
import { and, count, desc, eq, gte, inArray, isNotNull, isNull, max, min, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type ActivityRow, activities, activityRevisions } from "@/db/schema/activities";
import { type ImportRow, imports } from "@/db/schema/imports";
import { notes } from "@/db/schema/notes";
import type { AthleteScope } from "@/db/scope";
import type { FileSource } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { ActivityFields } from "./activities";
import { actorId } from "./actor-id";

/** Rows a statement writes at once: Postgres takes 65,535 values. */
const AT_ONCE = 500;

type Import = {
  readonly id: string;
  readonly source: FileSource;
  /** Entries that give way to it. */
  readonly replaced: readonly string[];
  readonly recordedAt: Date;
  readonly entries: readonly (ActivityFields & { readonly id: string })[];
};

/** A file's activities with the file they came with; false: the id was used before. */
export async function insertImport(
  db: Database,
  scope: AthleteScope,
  { entries, replaced, ...fields }: Import,
): Promise<boolean> {
  const { athleteId } = scope;
  const made = await db
    .insert(imports)
    .values({ ...fields, athleteId, replaced: [...replaced] })
    .onConflictDoNothing()
    .returning({ id: imports.id });
  if (made.length === 0) return false;
  for (const part of partsOf(entries)) {
    const rows = await db
      .insert(activities)
      .values(part.map((entry) => ({ ...entry, athleteId, importId: fields.id })))
      .returning();
    await revise(db, rows, "logged");
  }
  await takeOut(db, scope, replaced);
  return true;
}

export async function findImport(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<ImportRow | undefined> {
  const [row] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.athleteId, scope.athleteId), eq(imports.id, id)));
  return row;
}

/** Takes all of it out of the log and puts back what had given way; answers the days of both. */
export async function undoImport(
  db: Database,
  scope: AthleteScope,
  { id, replaced }: Pick<ImportRow, "id" | "replaced">,
  undoneAt: Date,
): Promise<{ gone: PlainDate[]; back: PlainDate[] }> {
  await db
    .update(imports)
    .set({ undoneAt })
    .where(and(eq(imports.athleteId, scope.athleteId), eq(imports.id, id)));
  const standing = await db
    .select({ id: activities.id })
    .from(activities)
    .where(
      and(
        eq(activities.athleteId, scope.athleteId),
        eq(activities.importId, id),
        isNull(activities.deletedAt),
      ),
    );
  const gone = await takeOut(
    db,
    scope,
    standing.map((row) => row.id),
  );
  const back =
    replaced.length === 0
      ? []
      : await db
          .update(activities)
          .set({ deletedAt: null, version: sql`${activities.version} + 1` })
          .where(
            and(
              eq(activities.athleteId, scope.athleteId),
              inArray(activities.id, replaced),
              isNotNull(activities.deletedAt),
            ),
          )
          .returning();
  await revise(db, back, "restored");
  return { gone: gone.map((row) => row.localDate), back: back.map((row) => row.localDate) };
}

export type StandingImport = ImportRow & {
  readonly count: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** Files read at `since` or later of which something stands in the log, newest first. */
export async function listImports(
  db: Database,
  scope: AthleteScope,
  { since }: { since: Date },
): Promise<StandingImport[]> {
  const rows = await db
    .select({
      row: imports,
      count: count(),
      from: min(activities.localDate),
      to: max(activities.localDate),
    })
    .from(imports)
    .innerJoin(
      activities,
      and(
        eq(activities.athleteId, imports.athleteId),
        eq(activities.importId, imports.id),
        isNull(activities.deletedAt),
      ),
    )
    .where(
      and(
        eq(imports.athleteId, scope.athleteId),
        gte(imports.recordedAt, since),
        isNull(imports.undoneAt),
      ),
    )
    .groupBy(imports.athleteId, imports.id)
    .orderBy(desc(imports.recordedAt), desc(imports.id));
  return rows.flatMap(({ row, count: n, from, to }) =>
    from && to ? [{ ...row, count: n, from, to }] : [],
  );
}

async function takeOut(
  db: Database,
  scope: AthleteScope,
  ids: readonly string[],
): Promise<ActivityRow[]> {
  const gone: ActivityRow[] = [];
  for (const part of partsOf(ids)) {
    const mine = and(eq(activities.athleteId, scope.athleteId), inArray(activities.id, part));
    const rows = await db
      .update(activities)
      .set({ deletedAt: sql`now()`, version: sql`${activities.version} + 1` })
      .where(and(mine, isNull(activities.deletedAt)))
      .returning();
    await db
      .delete(notes)
      .where(and(eq(notes.athleteId, scope.athleteId), inArray(notes.id, part)));
    await revise(db, rows, "deleted");
    gone.push(...rows);
  }
  return gone;
}

/** None of them has a note: a file brings none, and what is taken out leaves none behind. */
async function revise(
  db: Database,
  rows: readonly ActivityRow[],
  kind: "logged" | "deleted" | "restored",
): Promise<void> {
  for (const part of partsOf(rows)) {
    await db.insert(activityRevisions).values(
      part.map(({ athleteId, ...row }) => ({
        athleteId,
        activityId: row.id,
        version: row.version,
        kind,
        snapshot: { ...row, note: null },
        byUserId: actorId,
      })),
    );
  }
}

function partsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) =>
    all.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
}
