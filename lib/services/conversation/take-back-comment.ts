import "server-only";
import { findComment, removeComment } from "@/db/repositories/comments";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { CommentDto } from "@/lib/contracts/comments";
import { AppError, notFound } from "@/lib/errors";
import { toCommentDto } from "./to-comment-dto";

type Input = { readonly athleteId: string; readonly commentId: string };

/** Its author takes it back: the words go for good, who and when stay. Twice is as good as once. */
export async function takeBackComment(
  ctx: Context,
  { athleteId, commentId }: Input,
): Promise<CommentDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "talk", scopes: ["notes"] });
  const before = await findComment(ctx.db, scope, commentId);
  if (!before) throw notFound();
  if (!before.own) throw new AppError("forbidden", "Only who wrote it can take it back.");
  if (before.removedAt === null) await removeComment(ctx.db, scope, commentId);
  const row = await findComment(ctx.db, scope, commentId);
  if (!row) throw notFound();
  return toCommentDto(row);
}
