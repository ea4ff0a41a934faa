import "server-only";
import { listGrants } from "@/db/repositories/grants";
import type { ThresholdEditRow } from "@/db/schema/thresholds";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAs, authoriseAthlete, wayOf } from "@/lib/auth/authorise";
import type { CarerRole } from "@/lib/engine/model";
import { AppError } from "@/lib/errors";

/*
 * Who sets what: a physio who sees the injury any number, a coach who plans the numbers of our own,
 * both inside the bounds. The athlete sees them all.
 */

const ways = {
  physio: { access: "care", scopes: ["injury"], byCarer: true },
  coach: { access: "plan", scopes: ["load"], byCarer: true },
} as const;

export type Setter = { readonly as: CarerRole; readonly scope: AthleteScope };

export function authoriseSetter(ctx: Context, athleteId: string): Promise<Setter> {
  return authoriseAs<CarerRole>(ctx, athleteId, ways);
}

/** Whoever may come to end one; which, says `mayEnd`. */
export function authoriseEnder(ctx: Context, athleteId: string): Promise<Viewer> {
  return authoriseAs<CarerRole | "self">(ctx, athleteId, { ...ways, self: { access: "log" } });
}

export type Viewer = { readonly as: CarerRole | "self" | "reader"; readonly scope: AthleteScope };

/** Everyone who sees the plan sees what is set in it; as whom, says what they may do there. */
export async function authoriseViewer(ctx: Context, athleteId: string): Promise<Viewer> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read" });
  const as = await wayOf<CarerRole>(ctx, athleteId, ways);
  return { as: as ?? (scope.self ? "self" : "reader"), scope };
}

/**
 * For one viewer, which edits they may end: a physio any, a coach a coach's, and the athlete those
 * of a person who is no longer there, for nobody else could.
 */
export async function enderOf(
  ctx: Context,
  { as, scope }: Viewer,
): Promise<(row: ThresholdEditRow) => boolean> {
  if (as === "physio") return () => true;
  if (as === "coach") return (row) => row.authorRole === "coach";
  if (as === "reader") return () => false;
  const standing = (await listGrants(ctx.db, scope)).filter(
    (g) => g.withdrawnAt === null && (g.validUntil === null || g.validUntil > ctx.now),
  );
  return (row) =>
    !standing.some((g) => g.role === "physio") &&
    !standing.some((g) => g.granteeId === row.authorId && g.role === row.authorRole);
}

export function requireMayEnd(may: boolean): void {
  if (may) return;
  throw new AppError("forbidden", "The person who set this number, or a physio, can end it.");
}
