import "server-only";
import { findBlock } from "@/db/repositories/blocks";
import { findChange } from "@/db/repositories/changes";
import { findCheckInOn } from "@/db/repositories/check-ins";
import { findSession } from "@/db/repositories/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { Subject } from "@/lib/contracts/comments";
import type { ConsentScope, SubjectKind } from "@/lib/engine/model";
import { isPlainDate, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { notFound } from "@/lib/errors";

/** A conversation is free text: besides its subject's own scope it takes `notes`. */
export function scopesOf(kind: SubjectKind): readonly ConsentScope[] {
  return [kind === "check-in" ? "symptoms" : "load", "notes"];
}

type Named = { readonly date: PlainDate; readonly title: string };

/** What a subject is called today. Only what is there can be spoken about. */
export async function subjectNamed(
  ctx: Context,
  scope: AthleteScope,
  { kind, subject }: Subject,
): Promise<Named> {
  const found = await lookUp(ctx, scope, { kind, subject });
  if (!found) throw notFound();
  return found;
}

async function lookUp(
  { db }: Context,
  scope: AthleteScope,
  { kind, subject }: Subject,
): Promise<Named | null> {
  if (isPlainDate(subject)) {
    if (kind === "week") return mondayOf(subject) === subject ? { date: subject, title: "" } : null;
    if (kind !== "check-in") return null;
    const checkIn = await findCheckInOn(db, scope, subject);
    return checkIn ? { date: subject, title: "" } : null;
  }
  switch (kind) {
    case "session": {
      const row = await findSession(db, scope, subject);
      return row ? { date: row.localDate, title: row.title } : null;
    }
    case "block": {
      const row = await findBlock(db, scope, subject);
      return row ? { date: row.start, title: row.phase } : null;
    }
    case "change": {
      const row = await findChange(db, scope, subject);
      return row ? { date: row.sessionDate, title: row.before.title } : null;
    }
    default:
      return null;
  }
}
