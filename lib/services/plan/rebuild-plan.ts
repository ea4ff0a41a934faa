import "server-only";
import { createHash } from "node:crypto";
import type { Database } from "@/db/client";
import { deleteBlocks, insertBlocks, listBlocks, updateBlock } from "@/db/repositories/blocks";
import { findSeason, insertSeason, listWeeks, replaceWeeksFrom } from "@/db/repositories/seasons";
import type { BlockRow, SeasonWeekRow } from "@/db/schema/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Block, Season } from "@/lib/engine/model";
import { mondayOf } from "@/lib/engine/plain-date";
import { buildSeason } from "@/lib/engine/season/build-season";
import { stale } from "../precondition";
import { type BlockFit, fitBlocks } from "./blocks/fit-blocks";
import { ENGINE_VERSION } from "./engine-version";
import { canonical, idOf } from "./ids";
import { mergeBases } from "./merge-bases";
import type { OpenPlan } from "./open-plan";
import { assessmentOf, type Readapt, type Readapted, readapt } from "./readapt";
import type { Inverse } from "./store-edit";

type Rebuild = Pick<Readapt, "cause" | "clock" | "exempt"> & {
  /** Blocks the builder plans around, as people fixed them, and what it makes of them. */
  readonly coached: readonly Block[];
  readonly season: Season;
};

export type Rebuilt = {
  readonly run: Readapted;
  readonly blocks: NonNullable<Inverse["blocks"]>;
  readonly weeks: NonNullable<Inverse["weeks"]>;
};

/** What the builder makes of the races, the history and the blocks that people fixed. */
export function buildAround(plan: OpenPlan, coached: readonly Block[]): Season {
  return buildSeason({
    record: { ...plan.record, blocks: coached },
    from: plan.today,
    assessment: assessmentOf(plan),
  });
}

/**
 * Builds the season again from today and lets the plan follow: past days, done sessions, locks and
 * what people placed stay. Inside `asEngine`.
 */
export async function rebuildPlan(
  db: Database,
  scope: AthleteScope,
  plan: OpenPlan,
  { coached, season, ...run }: Rebuild,
): Promise<Rebuilt> {
  const seasonId = await storeSeason(db, scope, plan, season);
  const blocks = await storeBlocks(db, scope, plan, { season, coached, seasonId });
  const weeks = await storeWeeks(db, scope, plan, { season, seasonId });
  const lockedBlocks = new Set(coached.filter((b) => b.locked).map((b) => b.id));
  const rows = plan.rows.filter((row) => row.localDate >= plan.today);
  const { bases, fresh } = mergeBases({ rows, built: season.sessions, lockedBlocks });
  const renewed: OpenPlan = {
    ...plan,
    record: { ...plan.record, blocks: coached },
    season: await findSeason(db, scope),
    blocks: await listBlocks(db, scope),
  };
  return {
    blocks,
    weeks,
    run: await readapt(db, scope, renewed, { ...run, bases, fresh }),
  };
}

/** A season that runs keeps its first day, so that its past weeks stay in it. */
async function storeSeason(
  db: Database,
  scope: AthleteScope,
  plan: OpenPlan,
  season: Season,
): Promise<string> {
  const id = idOf(scope.athleteId, "season", plan.revision);
  const running = plan.season && plan.season.start <= plan.today && plan.season.end >= plan.today;
  await insertSeason(db, scope, {
    id,
    start: running && plan.season ? plan.season.start : season.start,
    end: season.end,
    engineVersion: ENGINE_VERSION,
    inputsHash: createHash("sha256").update(canonical(plan.record)).digest("hex"),
    infeasible: season.infeasible,
  });
  return id;
}

type Built = { readonly season: Season; readonly seasonId: string };

async function storeBlocks(
  db: Database,
  scope: AthleteScope,
  plan: OpenPlan,
  { season, coached, seasonId }: Built & { coached: readonly Block[] },
): Promise<Rebuilt["blocks"]> {
  const own = new Set(coached.map((b) => b.id));
  const fit = fitBlocks(plan.blocks, { built: season.blocks, own, today: plan.today });
  await deleteBlocks(
    db,
    scope,
    fit.remove.map((row) => row.id),
  );
  const changed = fit.keep.filter(({ row, to }) => differs(row, to, own.has(to.id)));
  const updated: BlockRow[] = [];
  for (const { row, to } of changed) {
    const { phase, start, end, targets, locked } = to;
    const mine = own.has(to.id);
    const notes = mine ? to.notes : row.notes;
    const patch = { seasonId, phase, start, end, targets, locked, notes, coached: mine };
    const next = await updateBlock(db, scope, { id: row.id, version: row.version, patch });
    if (!next) throw stale();
    updated.push(next);
  }
  const inserted = await insertBlocks(db, scope, fit.insert.map(toRow));
  return {
    before: beforeOf(fit, changed),
    left: Object.fromEntries([...updated, ...inserted].map((row) => [row.id, row.version])),
    created: inserted.map((row) => row.id),
  };

  function toRow({ id, phase, start, end, targets, locked, notes }: Block) {
    const mine = own.has(id);
    return {
      id: mine ? id : idOf(scope.athleteId, "block", plan.revision, phase, start),
      seasonId,
      phase,
      start,
      end,
      targets,
      locked,
      coached: mine,
      notes: mine ? notes : "",
    };
  }
}

function differs(row: BlockRow, to: Block, coached: boolean): boolean {
  return (
    row.phase !== to.phase ||
    row.start !== to.start ||
    row.end !== to.end ||
    row.locked !== to.locked ||
    row.coached !== coached ||
    (coached && row.notes !== to.notes) ||
    canonical(row.targets) !== canonical(to.targets)
  );
}

function beforeOf(fit: BlockFit, changed: BlockFit["keep"]) {
  return [...fit.remove, ...changed.map(({ row }) => row)].map(
    ({ athleteId: _a, recordedAt: _r, ...row }) => row,
  );
}

/** Weeks from this one on. Of a week that has begun, what was asked of it stays. */
async function storeWeeks(
  db: Database,
  scope: AthleteScope,
  plan: OpenPlan,
  { season, seasonId }: Built,
): Promise<Rebuilt["weeks"]> {
  const from = mondayOf(plan.today);
  const before = await listWeeks(db, scope, { from });
  const begun = before.find((week) => week.monday === from && plan.today > from);
  const weeks = season.weeks.map(({ race, ...week }): Omit<SeasonWeekRow, "athleteId"> => {
    const row = { ...week, seasonId, raceId: race };
    if (!begun || week.monday !== from) return row;
    const { targets, fitnessLoad, tissueLoad } = begun;
    return { ...row, targets, fitnessLoad, tissueLoad };
  });
  await replaceWeeksFrom(db, scope, { from, weeks });
  return { from, rows: before.map(({ athleteId: _, ...week }) => week) };
}
