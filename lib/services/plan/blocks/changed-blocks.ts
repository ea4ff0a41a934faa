import type { BlockRow, SeasonRow } from "@/db/schema/seasons";
import type { AthleteScope } from "@/db/scope";
import type { BlockChange, BlockConflict } from "@/lib/contracts/blocks";
import type { Block, PartialTargets } from "@/lib/engine/model";
import { addDays, maxDate, type PlainDate } from "@/lib/engine/plain-date";
import { AppError, invalidField } from "@/lib/errors";
import { stale } from "../../precondition";
import { toBlock, toBlockDto } from "../view/to-block-dto";
import { requireDates } from "./coached-blocks";

export type ChangedBlocks = {
  /** All blocks that people fixed, as the change leaves them. */
  readonly coached: readonly Block[];
  /** Ids of what was created, in the order asked. */
  readonly created: readonly string[];
  /** First day that a created or changed block asks something of. */
  readonly from: PlainDate;
};

type Known = {
  readonly rows: readonly BlockRow[];
  readonly season: SeasonRow | undefined;
  readonly scope: AthleteScope;
  /** Name of the n-th block that is created. */
  readonly newId: (n: number) => string;
};

/** Every block that is named must be as the caller saw it; else all that are not, beside what is saved. */
export function requireVersions(rows: readonly BlockRow[], changes: readonly BlockChange[]): void {
  const named = changes.flatMap((change) => (change.op === "create" ? [] : [change]));
  const twice = named.find((one, i) => named.findIndex((other) => other.id === one.id) !== i);
  if (twice) throw invalidField("changes", "A block is named twice.");
  const conflicts = named.flatMap((asked): BlockConflict[] => {
    const row = rows.find(({ id }) => id === asked.id);
    return row?.version === asked.version ? [] : [{ asked, saved: row ? toBlockDto(row) : null }];
  });
  if (conflicts.length > 0) throw stale(conflicts);
}

/** A lock or a note changes no session: nothing has to be built again. */
export function relabelsOnly(changes: readonly BlockChange[]): boolean {
  return changes.every(
    (change) =>
      change.op === "update" &&
      [change.phase, change.start, change.end, change.targets].every((part) => part === undefined),
  );
}

/**
 * The blocks that people fixed, with all changes made at once. Unlike a change of one block, nothing
 * gives way here: what has to is named with the rest, so that nobody's block moves unseen.
 */
export function changedBlocks(changes: readonly BlockChange[], known: Known): ChangedBlocks {
  const { rows, season, scope, newId } = known;
  const created: Block[] = [];
  const updated: Block[] = [];
  const deleted: BlockRow[] = [];
  for (const change of changes) {
    const row = change.op === "create" ? null : (rows.find(({ id }) => id === change.id) ?? null);
    if (change.op === "delete" && row) deleted.push(mayGo(row, scope));
    else if (change.op !== "delete") {
      const block =
        change.op === "create"
          ? withChange(newId(created.length), change)
          : withChange(change.id, change, row);
      requireDates(block, row, season, scope);
      (change.op === "create" ? created : updated).push(block);
    }
  }
  const named = new Set([...updated, ...deleted].map(({ id }) => id));
  const asked = [...created, ...updated];
  const others = rows.filter((row) => row.coached && !named.has(row.id)).map(toBlock);
  const coached = [...others, ...asked].toSorted((a, b) => (a.start < b.start ? -1 : 1));
  requireApart(coached);
  requireCovered(
    deleted.filter((row) => !row.coached),
    coached,
    scope,
  );
  return {
    coached,
    created: created.map(({ id }) => id),
    from: asked.map(({ start }) => start).toSorted()[0] ?? scope.today,
  };
}

type Wanted = Extract<BlockChange, { op: "create" | "update" }>;

function withChange(id: string, change: Wanted, row: BlockRow | null = null): Block {
  const { phase = row?.phase, start = row?.start, end = row?.end } = change;
  if (!phase || !start || !end) throw new RangeError("a block without phase or days");
  return {
    id,
    phase,
    start,
    end,
    targets:
      change.targets === undefined
        ? (row?.targets ?? null)
        : (change.targets as PartialTargets | null),
    locked: change.locked ?? row?.locked ?? false,
    notes: change.notes ?? row?.notes ?? "",
  };
}

function mayGo(row: BlockRow, { today }: AthleteScope): BlockRow {
  if (row.start < today) {
    throw new AppError("conflict", "A block that has begun stays: its past days are as they were.");
  }
  return row;
}

function requireApart(coached: readonly Block[]): void {
  coached.forEach((block, i) => {
    const next = coached[i + 1];
    if (next && next.start <= block.end) {
      throw new AppError(
        "conflict",
        `Two blocks would share days: ${block.start} to ${block.end}, and ${next.start} to ${next.end}.`,
      );
    }
  });
}

/** Days of the builder's own blocks go only where a fixed block takes them, else it makes them again. */
function requireCovered(
  deleted: readonly BlockRow[],
  coached: readonly Block[],
  { today }: AthleteScope,
): void {
  for (const row of deleted) {
    let day = maxDate(row.start, today);
    for (const block of coached) {
      if (block.start <= day && block.end >= day) day = addDays(block.end, 1);
    }
    if (day <= row.end) {
      throw new AppError(
        "conflict",
        "The builder made this block and would make it again. Change it, or place one of your own.",
      );
    }
  }
}
