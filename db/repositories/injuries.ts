import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type InjuryRow,
  type InjuryTextRow,
  injuries,
  injuryTexts,
  type RehabStageRow,
  rehabStages,
} from "@/db/schema/injuries";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";
import { keepRevision } from "./notes";

/** The one that began last first. */
export function listInjuries(db: Database, scope: AthleteScope): Promise<InjuryRow[]> {
  return db
    .select()
    .from(injuries)
    .where(eq(injuries.athleteId, scope.athleteId))
    .orderBy(desc(injuries.since), asc(injuries.id));
}

type NewInjury = Pick<
  InjuryRow,
  "id" | "kind" | "side" | "since" | "spread" | "rehabStage" | "protocol" | "protocolVersion"
>;

export async function insertInjury(
  db: Database,
  scope: AthleteScope,
  injury: NewInjury,
): Promise<InjuryRow | undefined> {
  const [row] = await db
    .insert(injuries)
    .values({ ...injury, athleteId: scope.athleteId })
    .onConflictDoNothing()
    .returning();
  return row;
}

export type InjuryPatch = Partial<
  Pick<InjuryRow, "side" | "since" | "spread" | "resolvedOn" | "protocol" | "protocolVersion">
>;

/** Undefined: not there, or changed since. The stage moves by `confirmRehabStage` alone. */
export async function updateInjury(
  db: Database,
  scope: AthleteScope,
  { id, version, patch }: { id: string; version: number; patch: InjuryPatch },
): Promise<InjuryRow | undefined> {
  const [row] = await db
    .update(injuries)
    .set({ ...patch, version: sql`${injuries.version} + 1` })
    .where(
      and(
        eq(injuries.athleteId, scope.athleteId),
        eq(injuries.id, id),
        eq(injuries.version, version),
      ),
    )
    .returning();
  return row;
}

type StageConfirmation = Pick<
  RehabStageRow,
  "id" | "injuryId" | "stage" | "localDate" | "authorName" | "authorRole" | "note"
> & { readonly version: number };

/** Moves the stage on a named person's word and keeps the word. Undefined: changed since. */
export async function confirmRehabStage(
  db: Database,
  scope: AthleteScope,
  { version, ...confirmation }: StageConfirmation,
): Promise<InjuryRow | undefined> {
  const [row] = await db
    .update(injuries)
    .set({ rehabStage: confirmation.stage, version: sql`${injuries.version} + 1` })
    .where(
      and(
        eq(injuries.athleteId, scope.athleteId),
        eq(injuries.id, confirmation.injuryId),
        eq(injuries.version, version),
      ),
    )
    .returning();
  if (!row) return undefined;
  await db
    .insert(rehabStages)
    .values({ ...confirmation, athleteId: scope.athleteId, authorId: actorId });
  return row;
}

export function listRehabStages(db: Database, scope: AthleteScope): Promise<RehabStageRow[]> {
  return db
    .select()
    .from(rehabStages)
    .where(eq(rehabStages.athleteId, scope.athleteId))
    .orderBy(asc(rehabStages.localDate), asc(rehabStages.recordedAt));
}

export function listInjuryTexts(db: Database, scope: AthleteScope): Promise<InjuryTextRow[]> {
  return db
    .select()
    .from(injuryTexts)
    .where(eq(injuryTexts.athleteId, scope.athleteId))
    .orderBy(desc(injuryTexts.localDate), asc(injuryTexts.id));
}

export async function findInjuryText(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<InjuryTextRow | undefined> {
  const [row] = await db
    .select()
    .from(injuryTexts)
    .where(and(eq(injuryTexts.athleteId, scope.athleteId), eq(injuryTexts.id, id)));
  return row;
}

type TextFields = Pick<InjuryTextRow, "text" | "localDate" | "authorName">;

/** Keeps what it said before. `undefined`: gone, another's, or changed since it was read. */
export async function updateInjuryText(
  db: Database,
  scope: AthleteScope,
  { before, patch }: { before: InjuryTextRow; patch: Partial<TextFields> },
): Promise<InjuryTextRow | undefined> {
  const [row] = await db
    .update(injuryTexts)
    .set({ ...patch, version: sql`${injuryTexts.version} + 1` })
    .where(textAt(scope, before))
    .returning();
  if (row) await keepRevision(db, scope, { kind: "injury-text", before });
  return row;
}

export async function deleteInjuryText(
  db: Database,
  scope: AthleteScope,
  before: InjuryTextRow,
): Promise<InjuryTextRow | undefined> {
  const [row] = await db.delete(injuryTexts).where(textAt(scope, before)).returning();
  if (row) await keepRevision(db, scope, { kind: "injury-text", before });
  return row;
}

function textAt(scope: AthleteScope, { id, version }: InjuryTextRow) {
  return and(
    eq(injuryTexts.athleteId, scope.athleteId),
    eq(injuryTexts.id, id),
    eq(injuryTexts.version, version),
  );
}

export async function insertInjuryText(
  db: Database,
  scope: AthleteScope,
  entry: TextFields & Pick<InjuryTextRow, "id" | "injuryId" | "kind">,
): Promise<InjuryTextRow | undefined> {
  const [row] = await db
    .insert(injuryTexts)
    .values({ ...entry, athleteId: scope.athleteId, authorId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}
