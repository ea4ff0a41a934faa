import "server-only";
import { listRestrictions } from "@/db/repositories/care";
import { listExerciseSets, listLastSets } from "@/db/repositories/exercise-sets";
import { listSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { PlayPlan } from "@/lib/contracts/rehab-play";
import type { Assessment, AthleteRecord } from "@/lib/engine/model";
import { type InForce, inForceOn } from "@/lib/engine/protocol/in-force";
import { painCeiling } from "@/lib/engine/rehab/ceiling";
import { routineOf } from "@/lib/engine/rehab/routine";
import { notFound } from "@/lib/errors";
import { loadAthleteRecord } from "../load-athlete-record";
import { keepCurrent } from "../plan/keep-current";
import { type StandingLimits, standingLimits } from "./limited-item";
import { toExerciseSetDto } from "./list-exercise-sets";
import { itemOfRoutine, type LastTimes, lastTimes } from "./play-item";

/** One morning's state, today's strength and what was done of it. */
export type OpenRehab = {
  readonly record: AthleteRecord;
  readonly assessment: Assessment;
  readonly inForce: InForce;
  readonly last: LastTimes;
  readonly limits: StandingLimits;
  readonly plans: readonly PlayPlan[];
};

/** Reads what the rehab pages show. While somebody has to look first, nothing is prescribed. */
export async function openRehab(ctx: Context, scope: AthleteScope): Promise<OpenRehab> {
  const assessment = await keepCurrent(ctx, scope);
  const { today } = scope;
  const record = await loadAthleteRecord(ctx.db, scope);
  if (!record) throw notFound();
  const inForce = inForceOn(record)({ date: today });
  const last = lastTimes(await listLastSets(ctx.db, scope, today));
  const restrictions = await listRestrictions(ctx.db, scope);
  const limits = standingLimits(restrictions, today);
  const sets = await listExerciseSets(ctx.db, scope, { from: today, to: today });
  const sessions = await listSessions(ctx.db, scope, { from: today, to: today });
  const shared = {
    date: today,
    ceiling: painCeiling(inForce),
    side: record.injury?.side ?? "both",
    done: sets.map((row) => toExerciseSetDto(row, restrictions)),
  } as const;
  const planOf = (row: SessionRow): PlayPlan => {
    const { before, items, after } = routineOf(row.steps, inForce.protocol.kind);
    const at = { stage: assessment.rehabStage, last };
    return {
      ...shared,
      session: toPlaySession(row),
      before,
      items: items.flatMap((item) => limits.within(itemOfRoutine(item, at)) ?? []),
      after,
    };
  };
  const plans = assessment.state === "refer" ? [] : sessions.filter(isPlayable).map(planOf);
  return {
    record,
    assessment,
    inForce,
    last,
    limits,
    plans: plans.filter((p) => p.items.length > 0),
  };
}

function isPlayable(row: SessionRow): boolean {
  return isPlannedStrength(row) || (row.sport === "strength" && !row.held && row.status === "done");
}

export function isPlannedStrength({ sport, status, held }: SessionRow): boolean {
  return sport === "strength" && !held && status === "planned";
}

function toPlaySession(row: SessionRow): PlayPlan["session"] {
  const { id, title, intent, sport, role, durationS, status } = row;
  return { id, title, intent, sport, role, durationS, logged: status === "done" };
}
