import "server-only";
import { firstActivityDay, listActivities } from "@/db/repositories/activities";
import { findAthlete } from "@/db/repositories/athletes";
import { listRestrictions } from "@/db/repositories/care";
import { listCheckIns } from "@/db/repositories/check-ins";
import { listInjuryTexts, listRehabStages } from "@/db/repositories/injuries";
import { listLoadTests } from "@/db/repositories/load-tests";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ActivityDto } from "@/lib/contracts/activities";
import type { ReportDto, ReportQuery } from "@/lib/contracts/report";
import { sittingLoad } from "@/lib/engine/load/tissue";
import { addDays, daysBetween, eachDay, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { type Ledger, ledgerOf } from "@/lib/engine/protocol/in-force";
import { invalidField, notFound } from "@/lib/errors";
import { toRestrictionDto } from "../care/list-restrictions";
import { loadAthleteLedger } from "../load-athlete-record";
import { toLoadTestDto } from "../load-tests/list-load-tests";
import { toActivityDto } from "../log/to-activity-dto";
import { keepCurrent } from "../plan/keep-current";
import { amountOf, total } from "../plan/view/to-week-dto";
import { currentInjuries, toStageWord } from "../rehab/get-rehab";
import { describeSymptoms } from "../symptoms/get-symptoms";
import { DAYS_MAX, rangeSpan, type Span, weeksTo } from "../symptoms/range-span";
import { toInjuryDto } from "./list-injuries";
import { toInjuryTextDto } from "./to-case-dto";

const WEEKS = 12;

type Input = ReportQuery & { readonly athleteId: string };

/** Answers, load and treatments of the last twelve weeks, or of the span asked for. */
export async function getReport(ctx: Context, input: Input): Promise<ReportDto> {
  const scope = await authoriseAthlete(ctx, input.athleteId, {
    access: "read",
    scopes: ["load", "symptoms", "injury"],
  });
  await keepCurrent(ctx, scope);
  return describeReport(ctx, scope, await spanOf(ctx, scope, input));
}

export async function describeReport(
  ctx: Context,
  scope: AthleteScope,
  span: Span,
): Promise<ReportDto> {
  const { db } = ctx;
  const athlete = await findAthlete(db, scope);
  const counted = await loadAthleteLedger(db, scope);
  if (!athlete || !counted) throw notFound();
  const ledger = ledgerOf(counted);
  const checkIns = await listCheckIns(db, scope, span);
  const loadTests = new Map(checkIns.map((c) => [c.localDate, c.answers.loadTest ?? null]));
  const wholeWeeks = { from: mondayOf(span.from), to: addDays(mondayOf(span.to), 6) };
  const logged = await listActivities(db, scope, wholeWeeks);
  const activities = logged.map((a) => toActivityDto(a, ledger));
  const [injury] = await currentInjuries(ctx, scope);
  const {
    days,
    treatments,
    from: _from,
    to: _to,
    today: _today,
    ...symptoms
  } = await describeSymptoms(ctx, scope, span);
  return {
    athlete: { id: athlete.id, name: athlete.displayName },
    ...span,
    ...symptoms,
    injury: injury ? toInjuryDto(injury) : null,
    texts: (await listInjuryTexts(db, scope)).map((row) => toInjuryTextDto(ctx, row, [])),
    stages: (await listRehabStages(db, scope)).map(toStageWord),
    days: days.map((day) => ({
      ...day,
      loadTest: loadTests.get(day.date) ?? null,
      ...loadOf(activities.filter((a) => a.date === day.date)),
    })),
    weeks: mondaysOf(span).map((monday) => weekOf(monday, activities)),
    logFrom: await firstActivityDay(db, scope),
    remembered: rememberedIn(activities),
    sitting: sittingOf(
      checkIns.map((c) => c.answers.sittingHours),
      ledger,
    ),
    treatments: treatments ?? [],
    restrictions: (await listRestrictions(db, scope))
      .filter((r) => r.from <= span.to && (r.to === null || r.to >= span.from))
      .map((r) => toRestrictionDto(ctx, r, scope)),
    loadTests: (await listLoadTests(db, scope, span)).map((row) => toLoadTestDto(ctx, row)),
  };
}

async function spanOf(
  ctx: Context,
  scope: AthleteScope,
  { range, from, to }: ReportQuery,
): Promise<Span> {
  if (range) return rangeSpan(ctx, scope, range);
  const last = to ?? scope.today;
  const first = from ?? weeksTo(last, WEEKS).from;
  if (first > last) throw invalidField("from", "The first day cannot be after the last.");
  if (daysBetween(first, last) >= DAYS_MAX) {
    throw invalidField("from", "A report covers a year at most.");
  }
  return { from: first, to: last };
}

function mondaysOf({ from, to }: Span): PlainDate[] {
  return [...new Set(eachDay(from, to).map(mondayOf))];
}

/** Activities come in the order of their days. */
function rememberedIn(activities: readonly ActivityDto[]): ReportDto["remembered"] {
  const summed = activities.filter((a) => a.summary);
  const [first, last] = [summed[0], summed.at(-1)];
  return first && last ? { from: first.date, to: last.date } : null;
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
    tissueRange: {
      low: total(activities, (a) => a.tissueRange.low),
      high: total(activities, (a) => a.tissueRange.high),
    },
  };
}

function sittingOf(
  told: readonly (number | undefined)[],
  { athlete, protocol }: Ledger,
): ReportDto["sitting"] {
  const known = told.filter((hours) => hours !== undefined);
  if (known.length === 0) return null;
  const hours = total(known, (h) => h) / known.length;
  return { days: known.length, hours, load: sittingLoad(hours, athlete, protocol) };
}

function loadOf(activities: readonly ActivityDto[]) {
  return {
    runM: amountOf(activities, "run").distanceM,
    tissueLoad: total(activities, (a) => a.tissueLoad),
    fitnessLoad: total(activities, (a) => a.fitnessLoad),
  };
}
