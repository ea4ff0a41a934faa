import { addDays, minDate, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import type { Place } from "./commands";
import type { Draft, DraftBlock } from "./draft";

/** Weeks next to each other that belong to one block, or to none. */
export type Cell = {
  readonly block: DraftBlock | null;
  /** Index of its first week. */
  readonly first: number;
  readonly weeks: number;
};

export function mondaysOf({ start, end }: Pick<Draft, "start" | "end">): readonly PlainDate[] {
  const mondays: PlainDate[] = [];
  for (let day = mondayOf(start); day <= end; day = addDays(day, 7)) mondays.push(day);
  return mondays;
}

/**
 * The row of blocks over the weeks. A week belongs to the block that holds its Thursday, and so most
 * of its days; a block too short for that gets the week it starts in.
 */
export function cellsOf({ blocks }: Draft, mondays: readonly PlainDate[]): readonly Cell[] {
  const owners = mondays.map(
    (monday) => blockOn(blocks, addDays(monday, 3)) ?? touching(blocks, monday),
  );
  for (const block of blocks) {
    const at = mondays.indexOf(mondayOf(block.start));
    if (at >= 0 && !owners.includes(block)) owners[at] = block;
  }
  const cells: Cell[] = [];
  owners.forEach((block, i) => {
    const last = cells.at(-1);
    if (last && last.block === block) cells[cells.length - 1] = { ...last, weeks: last.weeks + 1 };
    else cells.push({ block, first: i, weeks: 1 });
  });
  return cells;
}

function blockOn(blocks: readonly DraftBlock[], day: PlainDate): DraftBlock | null {
  return blocks.find((b) => b.start <= day && day <= b.end) ?? null;
}

function touching(blocks: readonly DraftBlock[], monday: PlainDate): DraftBlock | null {
  const sunday = addDays(monday, 6);
  return blocks.find((b) => b.start <= sunday && b.end >= monday) ?? null;
}

/** Whether the keys walk over blocks or over weeks. */
export type Level = "block" | "week";
export type Step = "left" | "right" | "up" | "down" | "first" | "last";
export type Spot = { readonly place: Place; readonly level: Level };

/** Where a step leads; at an edge one stays. */
export function stepFrom(draft: Draft, { place, level }: Spot, step: Step): Spot {
  const mondays = mondaysOf(draft);
  const cells = cellsOf(draft, mondays);
  if (step === "up") return { level: "block", place };
  if (step === "down") return { level: "week", place };
  const week = Math.max(0, mondays.indexOf(place.monday));
  const last = mondays.length - 1;
  if (level === "week") {
    const to = { left: week - 1, right: week + 1, first: 0, last }[step];
    return { level, place: placeOfWeek(cells, mondays, Math.min(last, Math.max(0, to))) };
  }
  const at = Math.max(
    0,
    cells.findIndex((c) => week >= c.first && week < c.first + c.weeks),
  );
  const to = { left: at - 1, right: at + 1, first: 0, last: cells.length - 1 }[step];
  const cell = cells[Math.min(cells.length - 1, Math.max(0, to))];
  return cell ? { level, place: placeOfCell(draft, cell, mondays) } : { level, place };
}

/** The block of a cell, and of its weeks the first that may still be changed. */
export function placeOfCell(
  { today }: Pick<Draft, "today">,
  { block, first, weeks }: Cell,
  mondays: readonly PlainDate[],
): Place {
  const own = mondays.slice(first, first + weeks);
  const monday = own.find((day) => day > today) ?? own.at(-1) ?? mondayOf(today);
  return { blockId: block?.id ?? null, monday };
}

export function placeOfWeek(
  cells: readonly Cell[],
  mondays: readonly PlainDate[],
  week: number,
): Place {
  const cell = cells.find((c) => week >= c.first && week < c.first + c.weeks);
  return {
    blockId: cell?.block?.id ?? null,
    monday: mondays[week] ?? mondays[0] ?? ("" as PlainDate),
  };
}

/** Where one stands after the blocks became others: on the same block if it is there, in one of its weeks. */
export function settle(draft: Draft, place: Place): Place {
  const mondays = mondaysOf(draft);
  const cells = cellsOf(draft, mondays);
  const own = cells.find((c) => c.block !== null && c.block.id === place.blockId);
  const week = mondays.indexOf(place.monday);
  if (!own) return placeOfWeek(cells, mondays, Math.max(0, week));
  if (week >= own.first && week < own.first + own.weeks) return place;
  return placeOfCell(draft, own, mondays);
}

/** Where one stands first: the block of today, or the first one ahead. */
export function firstPlace(draft: Draft): Place {
  const mondays = mondaysOf(draft);
  const day = minDate(mondayOf(draft.today), mondays.at(-1) ?? mondayOf(draft.today));
  const cells = cellsOf(draft, mondays);
  const week = Math.max(0, mondays.indexOf(day));
  const cell = cells.find((c) => week >= c.first && week < c.first + c.weeks);
  return cell ? placeOfCell(draft, cell, mondays) : { blockId: null, monday: day };
}
