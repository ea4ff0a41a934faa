import "server-only";
import { asEngine } from "@/db/client";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { Gear, Sport } from "@/lib/engine/model";
import { buildStoredSeason } from "./build-stored-season";
import { keepCurrent } from "./keep-current";
import { openPlan } from "./open-plan";

/** Sports that may need it; which session does, the builder knows. */
const mayNeed: Readonly<Record<Gear, readonly Sport[]>> = {
  gym: ["strength"],
  pool: ["swim", "aqua-jog"],
  bike: ["bike"],
};

type Lacks = readonly Gear[];

/**
 * What is not there any more is not planned any more: the season is built again in the same breath.
 * What is there again acts with the next build. To be called after the new answer is stored.
 */
export async function keepWithGear(
  ctx: Context,
  scope: AthleteScope,
  { before, now }: { before: Lacks; now: Lacks },
): Promise<void> {
  const sports = now.filter((gear) => !before.includes(gear)).flatMap((gear) => mayNeed[gear]);
  if (sports.length === 0) return;
  await keepCurrent(ctx, scope);
  if (await isPlanned(ctx, scope, sports)) await buildStoredSeason(ctx, scope);
}

function isPlanned(ctx: Context, scope: AthleteScope, sports: readonly Sport[]): Promise<boolean> {
  return asEngine(ctx.db, scope, async (db) => {
    const { season, rows, today } = await openPlan(db, scope);
    return (
      season !== undefined &&
      rows.some((row) => row.localDate >= today && sports.includes(row.sport))
    );
  });
}
