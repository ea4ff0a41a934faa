import "server-only";
import { insertAudit } from "@/db/repositories/audit";
import { listEvenings } from "@/db/repositories/evenings";
import { listExerciseSets } from "@/db/repositories/exercise-sets";
import { listLoadTests } from "@/db/repositories/load-tests";
import { findSeason } from "@/db/repositories/seasons";
import type { EveningRow } from "@/db/schema/evenings";
import type { ExerciseSetRow } from "@/db/schema/exercise-sets";
import type { LoadTestRow } from "@/db/schema/load-tests";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { CaseExport } from "@/lib/contracts/case-file";
import type { Injury } from "@/lib/engine/model";
import { notFound } from "@/lib/errors";
import { loadAthleteRecord } from "../load-athlete-record";

/** The whole record as a case file, for its owner alone: it replays anywhere, without a server. */
export async function exportRecord(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<CaseExport> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  const record = await loadAthleteRecord(ctx.db, scope);
  if (!record) throw notFound();
  const season = await findSeason(ctx.db, scope);
  const sets = await listExerciseSets(ctx.db, scope);
  const evenings = await listEvenings(ctx.db, scope);
  await insertAudit(ctx.db, [
    { athleteId, verb: "export", subject: "record", requestId: ctx.requestId },
  ]);
  const { injury, ...rest } = record;
  return {
    format: "rebound-case/1",
    start: season?.start ?? scope.today,
    today: scope.today,
    ...(structuredClone(rest) as object),
    injury: injury && injuryOf(injury),
    evenings: evenings.map(toFileEvening),
    exerciseSets: sets.map(toFileSet),
    loadTests: (await listLoadTests(ctx.db, scope)).map(toFileTest),
  } as CaseExport;
}

/** The check-ins of the record have taken them in; read once more they change nothing. */
function toFileEvening({ localDate: date, duringPain, afterPain }: EveningRow) {
  return {
    date,
    ...(duringPain === null ? {} : { duringPain }),
    ...(afterPain === null ? {} : { afterPain }),
  };
}

function toFileSet(row: ExerciseSetRow) {
  const { exercise, side, reps, holdS, distanceM, loadKg, pain, note } = row;
  return {
    ...{ date: row.localDate, exercise, side, set: row.setNumber },
    ...{ reps, holdS, distanceM, loadKg, pain, note },
  };
}

function toFileTest({ localDate: date, kind, side, value, pain, note }: LoadTestRow) {
  return { date, kind, side, value, pain, note };
}

function injuryOf({ kind, side, since, rehabStage, spread }: Injury) {
  return { kind, side, since, rehabStage, spread };
}
