import "server-only";
import { listComments } from "@/db/repositories/comments";
import { listTeam } from "@/db/repositories/team";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ConversationDto, Subject } from "@/lib/contracts/comments";
import type { SubjectKind } from "@/lib/engine/model";
import { scopesOf } from "./subjects";
import { toCommentDto } from "./to-comment-dto";

type Input = Subject & { readonly athleteId: string };

/** What was said about one thing, also about one that is gone. */
export async function getConversation(
  ctx: Context,
  { athleteId, ...subject }: Input,
): Promise<ConversationDto> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "read",
    scopes: scopesOf(subject.kind),
  });
  const comments = await listComments(ctx.db, scope, subject);
  const people = await whoMayRead(ctx, scope, subject.kind);
  return { comments: comments.map(toCommentDto), people };
}

/** Everybody but the viewer who may read what is said there, each once. */
export async function whoMayRead(
  ctx: Context,
  scope: AthleteScope,
  kind: SubjectKind,
): Promise<ConversationDto["people"]> {
  const needed = scopesOf(kind);
  const able = (await listTeam(ctx.db, scope)).filter(
    (one) =>
      one.userId !== ctx.actor.userId && needed.every((wanted) => one.scopes.includes(wanted)),
  );
  const first = new Map(able.toReversed().map((one) => [one.userId, one]));
  return able
    .filter((one) => first.get(one.userId) === one)
    .map(({ userId, name, role }) => ({ id: userId, name, role }));
}
