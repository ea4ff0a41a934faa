import "server-only";
import { listLoadTests as readLoadTests } from "@/db/repositories/load-tests";
import type { LoadTestRow } from "@/db/schema/load-tests";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { LoadTestDto, LoadTestsResponse } from "@/lib/contracts/load-tests";
import { loadTestOf, loadTestsFor } from "@/lib/engine/rehab/load-tests";
import { currentInjuries } from "../rehab/get-rehab";

/** What each side did in a test, day by day, for those who see injury and symptoms. */
export async function listLoadTests(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<LoadTestsResponse> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "read",
    scopes: ["injury", "symptoms"],
  });
  const [injury] = await currentInjuries(ctx, scope);
  return {
    results: (await readLoadTests(ctx.db, scope)).map((row) => toLoadTestDto(ctx, row)),
    tests: loadTestsFor(injury?.kind ?? null).map(({ id: kind, concerns: _, ...rest }) => ({
      kind,
      ...rest,
    })),
  };
}

export function toLoadTestDto({ actor }: Context, row: LoadTestRow): LoadTestDto {
  const { id, localDate: date, kind, side, value, pain, note, version, authorName: by } = row;
  const { unit } = loadTestOf(kind);
  const own = row.authorId === actor.userId;
  return { id, date, kind, side, value, unit, pain, note, by, own, version };
}
