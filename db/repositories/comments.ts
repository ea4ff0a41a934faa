import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { athletes, grants } from "@/db/schema/athletes";
import { type CommentRow, commentReads, comments } from "@/db/schema/comments";
import type { AthleteScope } from "@/db/scope";
import type { SubjectKind } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { actorId } from "./actor-id";

/** Conversations have an end; this is far above what people write. Our choice. */
const MOST = 500;

/**
 * Somebody else's words, still standing, said since this person could first see the record. Whoever
 * joins is not greeted with a year of unread talk.
 */
const unread = sql<boolean>`(${comments.authorId} <> ${actorId} and ${comments.removedAt} is null
  and ${comments.recordedAt} >= coalesce((select min(${grants.validFrom}) from ${grants}
    where ${grants.athleteId} = ${comments.athleteId} and ${grants.granteeId} = ${actorId}), '-infinity')
  and not exists (select from ${commentReads} where ${commentReads.athleteId} = ${comments.athleteId}
    and ${commentReads.commentId} = ${comments.id} and ${commentReads.userId} = ${actorId}))`;
const own = sql<boolean>`${comments.authorId} = ${actorId}`;
const calls = sql<boolean>`${comments.mentions} @> jsonb_build_array(jsonb_build_object('id', ${actorId}))`;

export type SeenComment = CommentRow & { readonly own: boolean; readonly unread: boolean };

type SubjectAt = Pick<CommentRow, "kind" | "subject">;

/** One conversation, oldest first. */
export async function listComments(
  db: Database,
  scope: AthleteScope,
  { kind, subject }: SubjectAt,
): Promise<SeenComment[]> {
  const rows = await db
    .select({ comment: comments, own, unread })
    .from(comments)
    .where(
      and(
        eq(comments.athleteId, scope.athleteId),
        eq(comments.kind, kind),
        eq(comments.subject, subject),
      ),
    )
    .orderBy(asc(comments.recordedAt), asc(comments.id))
    .limit(MOST);
  return rows.map(({ comment, ...seen }) => ({ ...comment, ...seen }));
}

export async function findComment(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<SeenComment | undefined> {
  const [row] = await db
    .select({ comment: comments, own, unread })
    .from(comments)
    .where(and(eq(comments.athleteId, scope.athleteId), eq(comments.id, id)));
  return row && { ...row.comment, own: row.own, unread: row.unread };
}

type NewComment = Pick<
  CommentRow,
  | "id"
  | "kind"
  | "subject"
  | "subjectDate"
  | "subjectTitle"
  | "text"
  | "mentions"
  | "authorName"
  | "authorRole"
>;

/** `undefined`: the id was used before, so this is a repeat. */
export async function insertComment(
  db: Database,
  scope: AthleteScope,
  comment: NewComment,
): Promise<CommentRow | undefined> {
  const [row] = await db
    .insert(comments)
    .values({ ...comment, athleteId: scope.athleteId, authorId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** The words go, the row stays. `undefined`: not there, somebody else's, or taken back before. */
export async function removeComment(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<CommentRow | undefined> {
  const [row] = await db
    .update(comments)
    .set({ text: null, mentions: [], removedAt: sql`now()` })
    .where(
      and(
        eq(comments.athleteId, scope.athleteId),
        eq(comments.id, id),
        eq(comments.authorId, actorId),
        isNull(comments.removedAt),
      ),
    )
    .returning();
  return row;
}

/** Those of the ids that the current person may see are read; answers how many are so now. */
export async function markRead(
  db: Database,
  scope: AthleteScope,
  ids: readonly string[],
): Promise<number> {
  const seen = await db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.athleteId, scope.athleteId), inArray(comments.id, [...ids])));
  if (seen.length === 0) return 0;
  await db
    .insert(commentReads)
    .values(seen.map(({ id }) => ({ athleteId: scope.athleteId, commentId: id, userId: actorId })))
    .onConflictDoNothing();
  return seen.length;
}

export type TalkRow = Pick<CommentRow, "kind" | "subject"> & {
  readonly comments: number;
  readonly unread: number;
};

/** How much was said about what, in one record. */
export function countTalk(db: Database, scope: AthleteScope): Promise<TalkRow[]> {
  return db
    .select({
      kind: comments.kind,
      subject: comments.subject,
      comments: sql<number>`count(*) filter (where ${comments.removedAt} is null)::int`,
      unread: sql<number>`count(*) filter (where ${unread})::int`,
    })
    .from(comments)
    .where(eq(comments.athleteId, scope.athleteId))
    .groupBy(comments.kind, comments.subject);
}

export type Thread = {
  readonly athleteId: string;
  readonly athleteName: string;
  readonly self: boolean;
  readonly kind: SubjectKind;
  readonly subject: string;
  readonly date: PlainDate;
  readonly title: string;
  readonly comments: number;
  readonly unread: number;
  readonly calls: number;
  readonly lastAt: Date;
  readonly lastBy: string;
};

type Wanted = { readonly since: Date; readonly most: number; readonly onlyUnread?: true };

/** crossAthlete: every conversation the current person may read that moved since then, newest first. */
export async function listThreads(
  db: Database,
  { since, most, onlyUnread }: Wanted,
): Promise<Thread[]> {
  const last = <T>(column: SQL) =>
    sql<T>`(array_agg(${column} order by ${comments.recordedAt} desc, ${comments.id} desc))[1]`;
  const waiting = sql<number>`count(*) filter (where ${unread})::int`;
  const lastAt = sql<string>`max(${comments.recordedAt})`;
  const rows = await db
    .select({
      athleteId: comments.athleteId,
      athleteName: athletes.displayName,
      self: sql<boolean>`${athletes.userId} = ${actorId}`,
      kind: comments.kind,
      subject: comments.subject,
      date: last<PlainDate>(sql`${comments.subjectDate}`),
      title: last<string>(sql`${comments.subjectTitle}`),
      comments: sql<number>`count(*) filter (where ${comments.removedAt} is null)::int`,
      unread: waiting,
      calls: sql<number>`count(*) filter (where ${unread} and ${calls})::int`,
      lastAt,
      lastBy: last<string>(sql`${comments.authorName}`),
    })
    .from(comments)
    .innerJoin(athletes, eq(athletes.id, comments.athleteId))
    .where(sql`${comments.recordedAt} >= ${since.toISOString()}::timestamptz`)
    .groupBy(
      comments.athleteId,
      comments.kind,
      comments.subject,
      athletes.displayName,
      athletes.userId,
    )
    .having(
      onlyUnread
        ? sql`${waiting} > 0`
        : sql`count(*) filter (where ${comments.removedAt} is null) > 0`,
    )
    .orderBy(sql`${lastAt} desc`, asc(comments.athleteId), asc(comments.subject))
    .limit(most);
  return rows.map((row) => ({ ...row, lastAt: new Date(row.lastAt) }));
}

/** crossAthlete: how many wait to be read, by athlete. */
export function countUnread(
  db: Database,
  { since }: { since: Date },
): Promise<{ athleteId: string; unread: number; newest: string }[]> {
  return db
    .select({
      athleteId: comments.athleteId,
      unread: sql<number>`count(*)::int`,
      newest: sql<string>`max(${comments.recordedAt})`,
    })
    .from(comments)
    .where(and(sql`${comments.recordedAt} >= ${since.toISOString()}::timestamptz`, unread))
    .groupBy(comments.athleteId);
}
