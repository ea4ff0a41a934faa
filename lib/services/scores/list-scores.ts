import "server-only";
import { listScores as readScores } from "@/db/repositories/scores";
import type { ScoreRow } from "@/db/schema/scores";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ScoreDto } from "@/lib/contracts/scores";

/** Totals of questionnaires, for those who see the injury. They decide nothing. */
export async function listScores(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ scores: ScoreDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["injury"] });
  return { scores: (await readScores(ctx.db, scope)).map((row) => toScoreDto(ctx, row)) };
}

export function toScoreDto({ actor }: Context, row: ScoreRow): ScoreDto {
  const { id, localDate: date, kind, total, note, version, authorName: by, authorId } = row;
  return { id, date, kind, total, note, by, own: authorId === actor.userId, version };
}
