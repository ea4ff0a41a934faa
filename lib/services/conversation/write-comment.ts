import "server-only";
import { findComment, insertComment } from "@/db/repositories/comments";
import { findReach } from "@/db/repositories/grants";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { CommentBody, CommentDto } from "@/lib/contracts/comments";
import type { Speaker } from "@/lib/engine/model";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { whoMayRead } from "./get-conversation";
import { scopesOf, subjectNamed } from "./subjects";
import { toCommentDto } from "./to-comment-dto";

type Input = CommentBody & { readonly athleteId: string; readonly id: string };

/** Says something beside a part of the record, and calls on people who may read it. */
export async function writeComment(
  ctx: Context,
  { athleteId, id, kind, subject, text, mentions = [] }: Input,
): Promise<CommentDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "talk", scopes: scopesOf(kind) });
  const named = await subjectNamed(ctx, scope, { kind, subject });
  const wanted = new Set(mentions);
  const people = wanted.size > 0 ? await whoMayRead(ctx, scope, kind) : [];
  const called = people.filter((one) => wanted.has(one.id));
  if (called.length < wanted.size) {
    throw invalidField("mentions", "Only people who may read this can be called on.");
  }
  const saved = await insertComment(ctx.db, scope, {
    id,
    kind,
    subject,
    subjectDate: named.date,
    subjectTitle: named.title,
    text,
    mentions: called.map((one) => ({ id: one.id, name: one.name })),
    authorName: ctx.actor.name,
    authorRole: await speaksAs(ctx, scope),
  });
  if (!saved) throw new AppError("conflict", "This was saved a moment ago.");
  const row = await findComment(ctx.db, scope, id);
  if (!row) throw notFound();
  return toCommentDto(row);
}

/** Somebody who is both coach and physio speaks as the coach. */
async function speaksAs({ db }: Context, scope: AthleteScope): Promise<Speaker> {
  if (scope.self) return "athlete";
  const roles = (await findReach(db, scope.athleteId)).map((one) => one.role);
  return roles.includes("coach") ? "coach" : "physio";
}
