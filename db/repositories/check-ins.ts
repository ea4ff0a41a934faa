import "server-only";
import { and, asc, eq, gte, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type Answers,
  type CheckInRevisionRow,
  type CheckInRow,
  checkInRevisions,
  checkIns,
} from "@/db/schema/check-ins";
import { notes } from "@/db/schema/notes";
import type { AthleteScope } from "@/db/scope";
import type { BodyPlace, Side } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { actorId } from "./actor-id";
import { setNote } from "./notes";

/** `note` is null where none was written and where the viewer may not read notes. */
export type CheckInWithNote = CheckInRow & { readonly note: string | null };

type CheckInInput = {
  /** Made by the client; counts for the first check-in of the day only. */
  readonly id: string;
  readonly localDate: PlainDate;
  readonly answers: Answers;
  readonly side: Side | null;
  /** In the order of the list, each once. */
  readonly places: readonly BodyPlace[];
  readonly note: string | null;
  readonly occurredAt?: Date;
};

export type SavedCheckInRow = {
  readonly checkIn: CheckInWithNote;
  readonly outcome: "created" | "revised" | "unchanged";
};

/** One row a day. The same answers change nothing; different ones are a new version. */
export async function saveCheckIn(
  db: Database,
  scope: AthleteScope,
  input: CheckInInput,
): Promise<SavedCheckInRow> {
  const { note: text, places, ...rest } = input;
  const fields = { ...rest, places: [...places] };
  const note = text || null;
  const [created] = await db
    .insert(checkIns)
    .values({ ...fields, athleteId: scope.athleteId })
    .onConflictDoNothing()
    .returning();
  if (created) return { checkIn: await revise(db, scope, created, { note }), outcome: "created" };

  const standing = await lockDay(db, scope, input);
  if (standing.same && standing.note === note)
    return { checkIn: { ...standing.row, note }, outcome: "unchanged" };

  const [revised] = await db
    .update(checkIns)
    .set({
      answers: input.answers,
      side: input.side,
      places: fields.places,
      occurredAt: input.occurredAt ?? sql`now()`,
      version: sql`${checkIns.version} + 1`,
    })
    .where(and(eq(checkIns.athleteId, scope.athleteId), eq(checkIns.id, standing.row.id)))
    .returning();
  if (!revised) throw new RangeError("a locked check-in cannot vanish");
  const before = standing.note;
  return { checkIn: await revise(db, scope, revised, { note, before }), outcome: "revised" };
}

export async function listCheckIns(
  db: Database,
  scope: AthleteScope,
  { from, to }: { from?: PlainDate; to?: PlainDate } = {},
): Promise<CheckInWithNote[]> {
  const rows = await db
    .select({ checkIn: checkIns, note: notes.text })
    .from(checkIns)
    .leftJoin(notes, and(eq(notes.athleteId, checkIns.athleteId), eq(notes.id, checkIns.id)))
    .where(
      and(
        eq(checkIns.athleteId, scope.athleteId),
        from && gte(checkIns.localDate, from),
        to && lte(checkIns.localDate, to),
      ),
    )
    .orderBy(asc(checkIns.localDate));
  return rows.map(({ checkIn, note }) => ({ ...checkIn, note }));
}

export async function findCheckInOn(
  db: Database,
  scope: AthleteScope,
  date: PlainDate,
): Promise<CheckInWithNote | undefined> {
  const [row] = await listCheckIns(db, scope, { from: date, to: date });
  return row;
}

/** Every version, oldest first: who may read symptoms and notes sees it. */
export function listCheckInRevisions(
  db: Database,
  scope: AthleteScope,
  checkInId: string,
): Promise<CheckInRevisionRow[]> {
  return db
    .select()
    .from(checkInRevisions)
    .where(
      and(
        eq(checkInRevisions.athleteId, scope.athleteId),
        eq(checkInRevisions.checkInId, checkInId),
      ),
    )
    .orderBy(asc(checkInRevisions.version));
}

/** Compared in the database: JSON there knows no order of keys. */
async function lockDay(db: Database, scope: AthleteScope, input: CheckInInput) {
  const [standing] = await db
    .select({
      row: checkIns,
      same: sql<boolean>`${checkIns.answers} = ${JSON.stringify(input.answers)}::jsonb
        and ${checkIns.side} is not distinct from ${input.side}
        and array_to_string(${checkIns.places}, ' ') = ${input.places.join(" ")}`,
      note: notes.text,
    })
    .from(checkIns)
    .leftJoin(notes, and(eq(notes.athleteId, checkIns.athleteId), eq(notes.id, checkIns.id)))
    .where(and(eq(checkIns.athleteId, scope.athleteId), eq(checkIns.localDate, input.localDate)))
    .for("update", { of: checkIns });
  // The id was used for another day: a client's mistake, not a second answer.
  if (!standing) throw new RangeError("this check-in id belongs to another day");
  return standing;
}

async function revise(
  db: Database,
  scope: AthleteScope,
  row: CheckInRow,
  { note, before = null }: { note: string | null; before?: string | null },
): Promise<CheckInWithNote> {
  if (note !== before)
    await setNote(db, scope, {
      id: row.id,
      kind: "check-in",
      localDate: row.localDate,
      text: note,
    });
  await db.insert(checkInRevisions).values({
    athleteId: scope.athleteId,
    checkInId: row.id,
    version: row.version,
    answers: row.answers,
    side: row.side,
    places: row.places,
    note,
    byUserId: actorId,
  });
  return { ...row, note };
}
