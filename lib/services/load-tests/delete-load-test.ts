import "server-only";
import { findLoadTest, deleteLoadTest as removeLoadTest } from "@/db/repositories/load-tests";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { LoadTestDto } from "@/lib/contracts/load-tests";
import { AppError, notFound } from "@/lib/errors";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { toLoadTestDto } from "./list-load-tests";

/** Takes out what one entered oneself, and answers what it was. */
export async function deleteLoadTest(
  ctx: Context,
  { athleteId, testId, ifMatch }: { athleteId: string; testId: string; ifMatch: IfMatch },
): Promise<LoadTestDto> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "care",
    scopes: ["injury", "symptoms"],
  });
  const before = await findLoadTest(ctx.db, scope, testId);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  if (before.authorId !== ctx.actor.userId) {
    throw new AppError("forbidden", "The person who entered it can take it out.");
  }
  const row = await removeLoadTest(ctx.db, scope, testId);
  if (!row) throw stale();
  return toLoadTestDto(ctx, row);
}
