import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type IdempotencyRow, idempotencyKeys } from "@/db/schema/idempotency";
import { actorId } from "./actor-id";

/** How long a request waits for another one with the same key before it answers "in flight". */
const WAIT_MS = 2_000;
const KEPT_DAYS = 30;
const LOCK_NOT_AVAILABLE = "55P03";

export type Idempotent =
  | { readonly kind: "first" }
  | { readonly kind: "replay"; readonly answer: Answer }
  /** Same key, other request: 422. */
  | { readonly kind: "mismatch" }
  /** The other one is still at work: 409. Throw: this transaction is lost and fails in any case. */
  | { readonly kind: "in-flight" };
export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
};

type Claim = {
  readonly key: string;
  readonly requestHash: string;
  /** Whose record the answer will speak of. */
  readonly aboutAthleteId?: string | undefined;
};

/**
 * Takes the key for this transaction. The row commits together with the effect, so a crash between
 * leaves neither; a second request waits here for the first one's end.
 */
export async function beginIdempotent(
  db: Database,
  { key, requestHash, aboutAthleteId }: Claim,
): Promise<Idempotent> {
  try {
    if (await take(db, { key, requestHash, aboutAthleteId })) return { kind: "first" };
  } catch (error) {
    if (codeOf(error) === LOCK_NOT_AVAILABLE) return { kind: "in-flight" };
    throw error;
  }
  const row = await find(db, key);
  if (!row || row.status === null) return { kind: "in-flight" };
  if (row.requestHash !== requestHash) return { kind: "mismatch" };
  return {
    kind: "replay",
    answer: { status: row.status, body: row.body, headers: row.headers ?? {} },
  };
}

/** What the same request was answered before, without taking the key. */
export async function findAnswer(
  db: Database,
  { key, requestHash }: Pick<Claim, "key" | "requestHash">,
): Promise<Answer | undefined> {
  const row = await find(db, key);
  if (!row || row.status === null || row.requestHash !== requestHash) return undefined;
  return { status: row.status, body: row.body, headers: row.headers ?? {} };
}

export async function finishIdempotent(db: Database, key: string, answer: Answer): Promise<void> {
  await db
    .update(idempotencyKeys)
    .set(answer)
    .where(and(eq(idempotencyKeys.userId, actorId), eq(idempotencyKeys.key, key)));
}

/** Every answer kept for the current person. */
export async function forgetOwnAnswers(db: Database): Promise<void> {
  await db.delete(idempotencyKeys).where(eq(idempotencyKeys.userId, actorId));
}

async function take(db: Database, { key, requestHash, aboutAthleteId }: Claim): Promise<boolean> {
  await db.execute(sql`select set_config('lock_timeout', ${`${WAIT_MS}ms`}, true)`);
  const insert = () =>
    db
      .insert(idempotencyKeys)
      .values({ userId: actorId, key, requestHash, aboutAthleteId: aboutAthleteId ?? null })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
  let taken = await insert();
  if (taken.length === 0 && (await forgetExpired(db, key))) taken = await insert();
  await db.execute(sql`select set_config('lock_timeout', '0', true)`);
  return taken.length === 1;
}

/** A key that is older than we promise to remember is free again. */
async function forgetExpired(db: Database, key: string): Promise<boolean> {
  const gone = await db
    .delete(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.userId, actorId),
        eq(idempotencyKeys.key, key),
        sql`${idempotencyKeys.createdAt} < now() - make_interval(days => ${KEPT_DAYS})`,
      ),
    )
    .returning({ key: idempotencyKeys.key });
  return gone.length > 0;
}

async function find(db: Database, key: string): Promise<IdempotencyRow | undefined> {
  const [row] = await db
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.userId, actorId), eq(idempotencyKeys.key, key)));
  return row;
}

/** The driver's error stands behind the query builder's. */
function codeOf(error: unknown): unknown {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return code ?? cause?.code;
}
