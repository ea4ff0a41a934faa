import type { BlockRow, SeasonRow } from "@/db/schema/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Block } from "@/lib/engine/model";
import { addDays, maxDate, minDate } from "@/lib/engine/plain-date";
import { AppError, invalidField } from "@/lib/errors";
import { toBlock } from "../view/to-block-dto";

/** Dates of a block as a person wants them: inside the season, and never in the past. */
export function requireDates(
  block: Pick<Block, "start" | "end">,
  before: BlockRow | null,
  season: SeasonRow | undefined,
  { today }: AthleteScope,
): asserts season is SeasonRow {
  if (!season) throw new AppError("conflict", "There is no season yet. Build it first.");
  if (block.end < block.start) {
    throw invalidField("end", "A block ends on the day it starts or later.");
  }
  if (before && before.end < today) {
    throw new AppError("conflict", "This block is over, so it stays as it was.");
  }
  if (block.start !== before?.start && minDate(block.start, before?.start ?? today) < today) {
    throw invalidField("start", `Days before today stay as they were: today is ${today}.`);
  }
  if (block.end < today)
    throw invalidField("end", `A block ends today or later: today is ${today}.`);
  if (block.start < season.start || block.end > season.end) {
    throw invalidField(
      block.start < season.start ? "start" : "end",
      `A block lies inside the season, ${season.start} to ${season.end}.`,
    );
  }
}

/**
 * All blocks that people fixed, with one of them new or changed. An unlocked neighbour gives way;
 * a locked one does not. What nobody fixed is the builder's to fill, so the season has no gaps:
 * the days a shorter block leaves go to the builder's next block.
 */
export function coachedWith(rows: readonly BlockRow[], block: Block): Block[] {
  const others = rows.filter((row) => row.coached && row.id !== block.id).map(toBlock);
  return [...others.flatMap((other) => givenWay(other, block)), block].toSorted((a, b) =>
    a.start < b.start ? -1 : 1,
  );
}

export function coachedWithout(rows: readonly BlockRow[], blockId: string): Block[] {
  return rows.filter((row) => row.coached && row.id !== blockId).map(toBlock);
}

function givenWay(other: Block, block: Block): Block[] {
  if (other.end < block.start || other.start > block.end) return [other];
  if (other.locked) {
    throw new AppError(
      "conflict",
      `This overlaps the locked block ${other.start} to ${other.end}. Unlock it or choose other days.`,
    );
  }
  const head = { ...other, end: minDate(other.end, addDays(block.start, -1)) };
  const tail = { ...other, start: maxDate(other.start, addDays(block.end, 1)) };
  if (head.start <= head.end && other.start < block.start) return [head];
  return tail.start <= tail.end ? [tail] : [];
}
