import "server-only";
import { listActivities } from "@/db/repositories/activities";
import { findAthlete } from "@/db/repositories/athletes";
import { listRestrictions, listTreatments } from "@/db/repositories/care";
import { listCheckIns } from "@/db/repositories/check-ins";
import { listDecisions } from "@/db/repositories/decisions";
import { listRehabStages } from "@/db/repositories/injuries";
import { loadLedgerRecord } from "@/db/repositories/record";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ActivityDto } from "@/lib/contracts/activities";
import type { ReportDto, ReportQuery } from "@/lib/contracts/report";
import { addDays, daysBetween, eachDay, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { invalidField, notFound } from "@/lib/errors";
import { currentInjuries, toStageWord } from "./get-rehab";
import { toInjuryDto } from "./list-injuries";
import { toRestrictionDto } from "./list-restrictions";
import { toTreatmentDto } from "./list-treatments";
import { keepCurrent } from "./plan/keep-current";
import { amountOf, total } from "./plan/to-week-dto";
import { toActivityDto } from "./to-activity-dto";

const DAYS = 84;
const DAYS_MAX = 366;

type Input = ReportQuery & { readonly athleteId: string };

/** Answers, load and treatments of the last twelve weeks, or of the span asked for. */
export async function getReport(ctx: Context, input: Input): Promise<ReportDto> {
  const scope = await authoriseAthlete(ctx, input.athleteId, {
    access: "read",
    scopes: ["load", "symptoms", "injury"],
  });
  await keepCurrent(ctx, scope);
  const { db } = ctx;
  const span = spanOf(input, scope.today);
  const athlete = await findAthlete(db, scope);
  const counted = await loadLedgerRecord(db, scope);
  if (!athlete || !counted) throw notFound();
  const ledger = ledgerOf(counted);
  const checkIns = new Map((await listCheckIns(db, scope, span)).map((c) => [c.localDate, c]));
  const states = new Map((await listDecisions(db, scope, span)).map((d) => [d.localDate, d.state]));
  const activities = (await listActivities(db, scope, span)).map((a) =>
    toActivityDto(a, ledger, null),
  );
  const [injury] = await currentInjuries(ctx, scope);
  const treatments = await listTreatments(db, scope);
  return {
    athlete: { id: athlete.id, name: athlete.displayName },
    ...span,
    injury: injury ? toInjuryDto(injury) : null,
    stages: (await listRehabStages(db, scope)).map(toStageWord),
    days: eachDay(span.from, span.to).map((date) => {
      const answers = checkIns.get(date)?.answers;
      return {
        date,
        state: states.get(date) ?? null,
        morningPain: answers?.morningPain ?? null,
        stiffnessMin: answers?.stiffnessMin ?? null,
        loadTest: answers?.loadTest ?? null,
        ...loadOf(activities.filter((a) => a.date === date)),
      };
    }),
    weeks: mondaysOf(span).map((monday) => weekOf(monday, activities)),
    treatments: treatments
      .filter((t) => t.localDate >= span.from && t.localDate <= span.to)
      .map(toTreatmentDto),
    restrictions: (await listRestrictions(db, scope))
      .filter((r) => r.from <= span.to && (r.to === null || r.to >= span.from))
      .map((r) => toRestrictionDto(r, scope)),
  };
}

type Span = { readonly from: PlainDate; readonly to: PlainDate };

function spanOf({ from, to }: ReportQuery, today: PlainDate): Span {
  const last = to ?? today;
  const first = from ?? addDays(last, 1 - DAYS);
  if (first > last) throw invalidField("from", "The first day cannot be after the last.");
  if (daysBetween(first, last) >= DAYS_MAX) {
    throw invalidField("from", "A report covers a year at most.");
  }
  return { from: first, to: last };
}

function mondaysOf({ from, to }: Span): PlainDate[] {
  return [...new Set(eachDay(from, to).map(mondayOf))];
}

function weekOf(monday: PlainDate, all: readonly ActivityDto[]): ReportDto["weeks"][number] {
  const sunday = addDays(monday, 6);
  const activities = all.filter((a) => a.date >= monday && a.date <= sunday);
  const runs = activities.filter((a) => a.sport === "run");
  return {
    monday,
    longestRunM: Math.max(0, ...runs.map((a) => a.distanceM ?? 0)),
    bikeS: amountOf(activities, "bike").durationS,
    swimM: amountOf(activities, "swim").distanceM,
    strengthSessions: activities.filter((a) => a.sport === "strength").length,
    ...loadOf(activities),
  };
}

function loadOf(activities: readonly ActivityDto[]) {
  return {
    runM: amountOf(activities, "run").distanceM,
    tissueLoad: total(activities, (a) => a.tissueLoad),
    fitnessLoad: total(activities, (a) => a.fitnessLoad),
  };
}
