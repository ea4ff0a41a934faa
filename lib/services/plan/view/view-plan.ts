import "server-only";
import { listActivities } from "@/db/repositories/activities";
import { listBlocks } from "@/db/repositories/blocks";
import { listWeeks } from "@/db/repositories/seasons";
import { listSessions } from "@/db/repositories/sessions";
import type { BlockRow, SeasonWeekRow } from "@/db/schema/seasons";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { WeekDto } from "@/lib/contracts/weeks";
import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import type { Allowed, Assessment, AthleteRecord } from "@/lib/engine/model";
import { addDays, minDate, type PlainDate } from "@/lib/engine/plain-date";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { notFound } from "@/lib/errors";
import { loadAthleteRecord } from "../../load-athlete-record";
import { basesOf } from "../readapt";
import { toWeekDto } from "./to-week-dto";

/** The stored plan with what it takes to describe its weeks. */
export type PlanView = {
  readonly record: AthleteRecord;
  readonly assessment: Assessment;
  readonly rows: readonly SessionRow[];
  readonly blocks: readonly BlockRow[];
  readonly weeks: readonly SeasonWeekRow[];
  readonly allowed: (monday: PlainDate) => Allowed;
};

type Span = {
  /** Today's, from `keepCurrent`. */
  readonly assessment: Assessment;
  /** Read here where the caller has none. */
  readonly record?: AthleteRecord;
  readonly from: PlainDate;
  /** Last day that is described; what lies after it changes nothing before it. */
  readonly to?: PlainDate;
};

/**
 * Reads the plan of some weeks, and the days from today up to them. What the engine reads is used
 * for ranges and forecasts only; sessions and notes are read with the viewer's own rights.
 */
export async function viewPlan(
  ctx: Context,
  scope: AthleteScope,
  { assessment, record: known, from, to }: Span,
): Promise<PlanView> {
  const { db } = ctx;
  const { today } = scope;
  const record = known ?? (await loadAthleteRecord(db, scope));
  if (!record) throw notFound();
  const until = to ? { to } : {};
  // Sent at once, answered in turn.
  const [rows, weeks, blocks] = await Promise.all([
    listSessions(db, scope, { from: minDate(from, today), ...until }),
    listWeeks(db, scope, { from: addDays(from, -6), ...until }),
    listBlocks(db, scope, { from, ...until }),
  ]);
  const ahead = rows.filter((row) => row.localDate >= today);
  const exempt = new Set(ahead.filter((row) => row.exempt).map((row) => row.key));
  let allowed: PlanView["allowed"] | undefined;
  return {
    record,
    assessment,
    rows,
    weeks,
    blocks,
    allowed: (monday) => {
      const season = { sessions: basesOf(ahead) };
      allowed ??= adaptPlan({ record, today, assessment, season, exempt }).allowed;
      return allowed(monday);
    },
  };
}

type Described = Pick<Span, "assessment" | "record"> & { readonly mondays: readonly PlainDate[] };

/** Some weeks of the plan, in order, with the training of each. */
export async function describeWeeks(
  ctx: Context,
  scope: AthleteScope,
  { assessment, record: known, mondays }: Described,
): Promise<WeekDto[]> {
  const ordered = mondays.toSorted();
  const [from, last] = [ordered[0], ordered.at(-1)];
  if (from === undefined || last === undefined) return [];
  const to = addDays(last, 6);
  const record = known ?? (await loadAthleteRecord(ctx.db, scope));
  if (!record) throw notFound();
  const [view, activities] = await Promise.all([
    viewPlan(ctx, scope, { assessment, record, from, to }),
    listActivities(ctx.db, scope, { from, to }),
  ]);
  return ordered.map((monday) => {
    const sunday = addDays(monday, 6);
    const within = (x: { readonly localDate: PlainDate }) =>
      x.localDate >= monday && x.localDate <= sunday;
    return toWeekDto({
      monday,
      ledger: ledgerOf(record),
      row: view.weeks.find((w) => w.monday === monday),
      phase: view.blocks.find((b) => b.start <= sunday && b.end >= monday)?.phase ?? "base",
      sessions: view.rows.filter(within),
      activities: activities.filter(within),
      allowed: view.allowed(monday),
    });
  });
}
