import type { BlockRow } from "@/db/schema/seasons";
import type { Block } from "@/lib/engine/model";
import { addDays, maxDate, type PlainDate } from "@/lib/engine/plain-date";

export type BlockFit = {
  readonly keep: readonly { readonly row: BlockRow; readonly to: Block }[];
  readonly insert: readonly Block[];
  readonly remove: readonly BlockRow[];
};

/**
 * Which stored blocks become which of the builder's. A block of the same phase that overlaps keeps
 * its row; one that began before today keeps its beginning, for the past stays as it was.
 */
export function fitBlocks(
  rows: readonly BlockRow[],
  built: readonly Block[],
  today: PlainDate,
): BlockFit {
  const left = rows.filter((row) => row.end >= today);
  const keep: { row: BlockRow; to: Block }[] = [];
  const insert: Block[] = [];
  for (const block of built.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const at = left.findIndex((row) => isSame(row, block));
    const [row] = at < 0 ? [] : left.splice(at, 1);
    if (row)
      keep.push({ row, to: { ...block, start: row.start < today ? row.start : block.start } });
    else insert.push(afterPast(block, rows, today));
  }
  const remove = left.filter((row) => row.start >= today);
  for (const row of left.filter((r) => r.start < today)) {
    keep.push({ row, to: { ...asBlock(row), end: addDays(today, -1) } });
  }
  return { keep, insert, remove };
}

/** A new block leaves the days before today to the block that held them. */
function afterPast(block: Block, rows: readonly BlockRow[], today: PlainDate): Block {
  const held = rows.some((row) => row.start < today && row.end >= block.start);
  return held ? { ...block, start: maxDate(block.start, today) } : block;
}

function isSame(row: BlockRow, block: Block): boolean {
  if (row.coached || row.id === block.id) return row.id === block.id;
  return row.phase === block.phase && row.start <= block.end && row.end >= block.start;
}

function asBlock({ id, phase, start, end, targets, locked, notes }: BlockRow): Block {
  return { id, phase, start, end, targets, locked, notes };
}
