import "server-only";
import { findScore, deleteScore as removeScore } from "@/db/repositories/scores";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ScoreDto } from "@/lib/contracts/scores";
import { AppError, notFound } from "@/lib/errors";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { toScoreDto } from "./list-scores";

/** Takes out what one entered oneself, and answers what it was. */
export async function deleteScore(
  ctx: Context,
  { athleteId, scoreId, ifMatch }: { athleteId: string; scoreId: string; ifMatch: IfMatch },
): Promise<ScoreDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  const before = await findScore(ctx.db, scope, scoreId);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  if (before.authorId !== ctx.actor.userId) {
    throw new AppError("forbidden", "The person who entered it can take it out.");
  }
  const row = await removeScore(ctx.db, scope, scoreId);
  if (!row) throw stale();
  return toScoreDto(ctx, row);
}
