import "server-only";
import { randomUUID } from "node:crypto";
import { asUser } from "@/db/client";
import { AppError } from "@/lib/errors";
import type { Actor, Context } from "./actor";
import { currentActor } from "./current-actor";

/** For pages: one person, one transaction as that person. */
export async function asActor<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
  return asThisActor(await requireActor(), { requestId: randomUUID() }, work);
}

async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) throw new AppError("unauthenticated", "Please sign in.");
  return actor;
}

type Options = {
  readonly requestId: string;
  /** Takes back whatever `work` wrote, and still answers what it answered: a preview. */
  readonly rollBack?: boolean;
  readonly now?: Date;
};

/** The only way to a `Context`: everything a request reads and writes is one transaction. */
export async function asThisActor<T>(
  actor: Actor,
  { requestId, rollBack = false, now = new Date() }: Options,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const run = asUser(actor.userId, async (db) => {
    const answer = await work({ actor, db, now, requestId });
    if (rollBack) throw new RolledBack(answer);
    return answer;
  });
  return rollBack ? run.catch(answerOfRolledBack<T>) : run;
}

class RolledBack extends Error {
  constructor(readonly answer: unknown) {
    super("rolled back on purpose");
  }
}

function answerOfRolledBack<T>(error: unknown): T {
  if (error instanceof RolledBack) return error.answer as T;
  throw error;
}
