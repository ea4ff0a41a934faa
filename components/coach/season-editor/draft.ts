import type { BlockChange, BlockDto } from "@/lib/contracts/blocks";
import type { Phase } from "@/lib/engine/model";
import { addDays, daysBetween, maxDate, type PlainDate } from "@/lib/engine/plain-date";
import { dayOf, type EditorWords } from "./editor-words";

/** A block while the season is edited: saved under its id, or new under a name of its own. */
export type DraftBlock = {
  readonly id: string;
  readonly phase: Phase;
  readonly start: PlainDate;
  /** Last day, inclusive. */
  readonly end: PlainDate;
  readonly targets: BlockDto["targets"];
  readonly locked: boolean;
  readonly notes: string;
};

/** The blocks in order of days, and what they have to fit. Days that no block holds are the plan's. */
export type Draft = {
  readonly blocks: readonly DraftBlock[];
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly today: PlainDate;
  readonly raceDays: readonly PlainDate[];
  /** In which a command answers. */
  readonly words: EditorWords;
};

export function draftBlock({
  id,
  phase,
  start,
  end,
  targets,
  locked,
  notes,
}: BlockDto): DraftBlock {
  return { id, phase, start, end, targets, locked, notes };
}

export function inOrder(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  return blocks.toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

/** A name for a block that is not saved yet. */
export function freshId(blocks: readonly DraftBlock[]): string {
  const taken = blocks.flatMap(({ id }) => (id.startsWith("new-") ? [Number(id.slice(4))] : []));
  return `new-${Math.max(0, ...taken) + 1}`;
}

/** "Build of 4 May" */
export function nameOf(
  { phase, start }: Pick<DraftBlock, "phase" | "start">,
  words: EditorWords,
): string {
  return words.t("block", { phase: words.phase(phase), day: dayOf(words, start) });
}

/** Why a block stays as it is when a neighbour changes; null where it gives way. */
export function heldBy(block: DraftBlock, { today, words }: Draft): string | null {
  const name = { block: nameOf(block, words) };
  if (block.locked) return words.t("held.locked", name);
  if (block.phase === "race") return words.t("held.race", name);
  return block.end < today ? words.t("held.over", name) : null;
}

/** Why a block does not slide to other days with those before it. */
export function anchoredBy(block: DraftBlock, draft: Draft): string | null {
  const held = heldBy(block, draft);
  if (held) return held;
  const tied =
    block.phase === "taper" || draft.raceDays.some((day) => day >= block.start && day <= block.end);
  return tied ? draft.words.t("held.race", { block: nameOf(block, draft.words) }) : null;
}

/** Days that no block holds, from today on. */
export function openDays({ blocks, start, end, today }: Draft): readonly Gap[] {
  const gaps: Gap[] = [];
  let day = start;
  for (const block of blocks) {
    if (block.start > day) gaps.push({ start: day, end: addDays(block.start, -1) });
    day = maxDate(day, addDays(block.end, 1));
  }
  if (day <= end) gaps.push({ start: day, end });
  return gaps.filter((gap) => gap.end >= today);
}
export type Gap = { readonly start: PlainDate; readonly end: PlainDate };

/** What it takes to turn the saved blocks into these. */
export function changesBetween(
  saved: readonly BlockDto[],
  blocks: readonly DraftBlock[],
  today: PlainDate,
): BlockChange[] {
  const known = new Map(saved.map((block) => [block.id, block]));
  const kept = new Set(blocks.map(({ id }) => id));
  const gone = saved
    .filter((block) => !kept.has(block.id) && block.end >= today)
    // The builder would make a block of its own again; it goes only where others take its days.
    .filter((block) => block.coached || isCovered(block, blocks));
  return [
    ...blocks.flatMap((block): BlockChange[] => {
      const was = known.get(block.id);
      if (!was) {
        const { id: _, targets, ...rest } = block;
        return [{ op: "create", ...rest, ...(targets ? { targets } : {}) }];
      }
      const patch = patchBetween(was, block);
      return Object.keys(patch).length === 0
        ? []
        : [{ op: "update", id: was.id, version: was.version, ...patch }];
    }),
    ...gone.map(({ id, version }): BlockChange => ({ op: "delete", id, version })),
  ];
}

function isCovered(gone: Gap, blocks: readonly DraftBlock[]): boolean {
  const days = Array.from({ length: daysBetween(gone.start, gone.end) + 1 }, (_, i) =>
    addDays(gone.start, i),
  );
  return days.every((day) => blocks.some((block) => block.start <= day && day <= block.end));
}

function patchBetween(was: BlockDto, block: DraftBlock) {
  return {
    ...(block.phase === was.phase ? {} : { phase: block.phase }),
    ...(block.start === was.start ? {} : { start: block.start }),
    ...(block.end === was.end ? {} : { end: block.end }),
    ...(sameTargets(block.targets, was.targets) ? {} : { targets: block.targets }),
    ...(block.locked === was.locked ? {} : { locked: block.locked }),
    ...(block.notes === was.notes ? {} : { notes: block.notes }),
  };
}

export function sameBlock(a: DraftBlock, b: BlockDto): boolean {
  return Object.keys(patchBetween(b, a)).length === 0;
}

function sameTargets(a: BlockDto["targets"], b: BlockDto["targets"]): boolean {
  const parts = (t: BlockDto["targets"]) => [
    t?.run?.distanceM,
    t?.run?.durationS,
    t?.bike?.durationS,
    t?.swim?.distanceM,
    t?.swim?.durationS,
    t?.strength?.sessions,
  ];
  return JSON.stringify(parts(a)) === JSON.stringify(parts(b));
}

/** The same blocks where a save that was made again gave others of the same days new ids. */
export function renamed(
  blocks: readonly DraftBlock[],
  before: readonly BlockDto[],
  after: readonly BlockDto[],
): readonly DraftBlock[] {
  const ids = new Map(
    before.flatMap(({ id, phase, start, end }) => {
      const same = after.find((b) => b.phase === phase && b.start === start && b.end === end);
      return same ? [[id, same.id] as const] : [];
    }),
  );
  return blocks.map((block) => ({ ...block, id: ids.get(block.id) ?? block.id }));
}
