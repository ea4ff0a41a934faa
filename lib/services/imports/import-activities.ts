import "server-only";
import { type ActivityWithNote, listActivities } from "@/db/repositories/activities";
import { insertImport } from "@/db/repositories/imports";
import { lockPlan } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ImportAnswer, ImportBody } from "@/lib/contracts/imports";
import type { Sport } from "@/lib/engine/model";
import { addDays } from "@/lib/engine/plain-date";
import { AppError, invalidField } from "@/lib/errors";
import { notInLog } from "@/lib/import/not-in-log";
import { DAYS_BACK, type FileActivity, readFile } from "@/lib/import/read-file";
import { idOf } from "../plan/ids";
import { adaptAgain } from "../plan/keep-current";
import { passReadGate } from "./read-gate";
import { toFaultDto, toFoundDto } from "./to-found-dto";

type Input = ImportBody & {
  readonly athleteId: string;
  readonly id: string;
  /** False: says what would be saved. */
  readonly apply: boolean;
};

/** Past training from a service's file: what the log does not hold yet, in one go. */
export async function importActivities(
  ctx: Context,
  { athleteId, id, text, distanceUnit, swimUnit, apply }: Input,
): Promise<ImportAnswer> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["load"] });
  passReadGate(ctx.actor.userId, ctx.now);
  const { today, timeZone } = scope;
  const file = readFile(text, { today, timeZone, distanceUnit, swimUnit });
  if (file.fault) {
    if (apply) throw invalidField("text", "This file could not be read. Nothing was saved.");
    return { id: null, fault: toFaultDto(file.fault), found: null };
  }
  const [question] = file.questions;
  if (apply && question) {
    const field = question.about === "swim" ? "swimUnit" : "distanceUnit";
    throw invalidField(field, "Say which unit the file uses.");
  }
  const locked = apply ? await lockPlan(ctx.db, scope) : undefined;
  const log = await listActivities(ctx.db, scope, { from: addDays(today, -DAYS_BACK) });
  const typed = log.filter((entry) => !entry.summary);
  const fresh = notInLog(file.activities, typed.map(withDate));
  const replaced = replacedBy(fresh, log);
  const found = toFoundDto({ file, fresh, replaced });
  if (!apply || fresh.length === 0) return { id: null, fault: null, found };

  await store(ctx, scope, { id, source: file.source, fresh, replaced });
  const touched = [...fresh.map((one) => one.date), ...replaced.map((one) => one.localDate)];
  await adaptAgain(ctx, scope, { touched, ...(locked === undefined ? {} : { locked }) });
  return { id, fault: null, found };
}

type Stored = {
  readonly id: string;
  readonly source: Parameters<typeof insertImport>[2]["source"];
  readonly fresh: readonly FileActivity[];
  readonly replaced: readonly ActivityWithNote[];
};

async function store(
  ctx: Context,
  scope: AthleteScope,
  { id, source, fresh, replaced }: Stored,
): Promise<void> {
  const made = await insertImport(ctx.db, scope, {
    id,
    source,
    replaced: replaced.map((entry) => entry.id),
    recordedAt: ctx.now,
    entries: fresh.map(({ date, startedAt, ...sizes }, i) => ({
      ...sizes,
      id: idOf(scope.athleteId, "import", id, i),
      localDate: date,
      occurredAt: startedAt,
      role: null,
      aeroS: null,
    })),
  });
  if (!made) throw new AppError("conflict", "This was saved a moment ago.");
}

/**
 * Entries of a remembered summary that a file knows better: of the sports it brings, where it brings
 * some from the weeks the summary speaks of. Both together would count the weeks twice.
 */
function replacedBy(
  fresh: readonly FileActivity[],
  log: readonly ActivityWithNote[],
): ActivityWithNote[] {
  const summed = log.filter((entry) => entry.summary);
  const [first, last] = [summed[0]?.localDate, summed.at(-1)?.localDate];
  if (first === undefined || last === undefined) return [];
  const brought = new Set<Sport>(
    fresh.filter(({ date }) => date >= first && date <= last).map((one) => one.sport),
  );
  return summed.filter((entry) => brought.has(entry.sport));
}

function withDate({ localDate: date, sport, durationS, distanceM }: ActivityWithNote) {
  return { date, sport, durationS, distanceM };
}
