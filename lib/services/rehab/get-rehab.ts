import "server-only";
import { listGrants } from "@/db/repositories/grants";
import { listInjuries, listRehabStages } from "@/db/repositories/injuries";
import type { InjuryRow, RehabStageRow } from "@/db/schema/injuries";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { RehabDto } from "@/lib/contracts/rehab";
import { toInjuryDto } from "../case-file/list-injuries";

export async function getRehab(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<RehabDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["injury"] });
  return describeRehab(ctx, scope);
}

export async function describeRehab(ctx: Context, scope: AthleteScope): Promise<RehabDto> {
  const [injury] = await currentInjuries(ctx, scope);
  const confirmedBy = await whoseWord(ctx, scope);
  return {
    injury: injury ? toInjuryDto(injury) : null,
    stages: (await listRehabStages(ctx.db, scope)).map(toStageWord),
    confirmedBy,
    mayConfirm: scope.self ? confirmedBy === "self" : await isPhysio(ctx, scope),
  };
}

/** The injury that is not over; of several the one that began last first. */
export async function currentInjuries(ctx: Context, scope: AthleteScope): Promise<InjuryRow[]> {
  return (await listInjuries(ctx.db, scope)).filter((injury) => injury.resolvedOn === null);
}

/** With a physio the physio confirms each step; without one the athlete does. */
export async function whoseWord(ctx: Context, scope: AthleteScope): Promise<"physio" | "self"> {
  const grants = await listGrants(ctx.db, scope);
  const stands = grants.some(
    (g) =>
      g.role === "physio" &&
      g.withdrawnAt === null &&
      (g.validUntil === null || g.validUntil > ctx.now),
  );
  return stands ? "physio" : "self";
}

async function isPhysio(ctx: Context, scope: AthleteScope): Promise<boolean> {
  const grants = await listGrants(ctx.db, scope);
  return grants.some((g) => g.granteeId === ctx.actor.userId && g.role === "physio");
}

export function toStageWord(row: RehabStageRow): RehabDto["stages"][number] {
  return {
    id: row.id,
    stage: row.stage,
    date: row.localDate,
    by: row.authorName,
    role: row.authorRole,
    note: row.note,
    createdAt: row.recordedAt.toISOString(),
  };
}
