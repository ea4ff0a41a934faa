import "server-only";
import { insertScore } from "@/db/repositories/scores";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ScoreBody, ScoreDto } from "@/lib/contracts/scores";
import { AppError, invalidField } from "@/lib/errors";
import { toScoreDto } from "./list-scores";

/** The total of a questionnaire that somebody answered and a person counted. */
export async function addScore(
  ctx: Context,
  { athleteId, id, date, note = "", ...score }: ScoreBody & { athleteId: string; id: string },
): Promise<ScoreDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  if (date > scope.today) throw invalidField("date", "This day is still ahead.");
  if (score.kind === "other" && note === "") {
    throw invalidField("note", "Say which questionnaire it is.");
  }
  const row = await insertScore(ctx.db, scope, {
    ...score,
    id,
    localDate: date,
    note,
    authorName: ctx.actor.name,
  });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  return toScoreDto(ctx, row);
}
