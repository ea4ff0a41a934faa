import "server-only";
import { insertLoadTest } from "@/db/repositories/load-tests";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { LoadTestBody, LoadTestDto } from "@/lib/contracts/load-tests";
import { loadTestOf } from "@/lib/engine/rehab/load-tests";
import { AppError, invalidField } from "@/lib/errors";
import { toLoadTestDto } from "./list-load-tests";

/** What one side did in a test. A fact: it moves no plan and no stage. */
export async function addLoadTest(
  ctx: Context,
  {
    athleteId,
    id,
    date,
    pain,
    note = "",
    ...test
  }: LoadTestBody & {
    readonly athleteId: string;
    readonly id: string;
  },
): Promise<LoadTestDto> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "care",
    scopes: ["injury", "symptoms"],
  });
  const localDate = date ?? scope.today;
  if (localDate > scope.today) throw invalidField("date", "This day is still ahead.");
  const { most, unit } = loadTestOf(test.kind);
  if (test.value > most) throw invalidField("value", `At most ${most} here.`);
  if (unit === "reps" && !Number.isInteger(test.value)) {
    throw invalidField("value", "Repeats are a whole number.");
  }
  const row = await insertLoadTest(ctx.db, scope, {
    ...test,
    id,
    localDate,
    pain: pain ?? null,
    note,
    authorName: ctx.actor.name,
  });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  return toLoadTestDto(ctx, row);
}
