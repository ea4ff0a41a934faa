import { phaseNames } from "@/components/season/phase-words";
import { dayMonth } from "@/components/week/day-words";
import type { Phase } from "@/lib/engine/model";
import { addDays, daysBetween, minDate, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { lengthText } from "../block-draft";
import { anchoredBy, type Draft, type DraftBlock, freshId, heldBy, inOrder, nameOf } from "./draft";
import { clear, type Result, refused, reshape } from "./reshape";

/*
 * Everything a coach does to the blocks of a season. Each command takes the blocks as they are and
 * answers the blocks as they would be with one sentence, or the sentence why not. Keys, buttons and
 * the pointer are three ways to the same functions.
 */

/** Where the coach stands: a block, if the week has one, and a week. */
export type Place = { readonly blockId: string | null; readonly monday: PlainDate };

/** What was copied or cut; a cut block stays where it is until it is pasted. */
export type Clip = { readonly block: DraftBlock; readonly cut: boolean };

/** Days of a fresh block: three weeks, changed as wanted. */
const FRESH_DAYS = 21;
const WEEK = 7;

/** Moves the last day by whole weeks. */
export function moveEnd(draft: Draft, id: string, weeks: number): Result {
  return withBlock(draft, id, (block) => {
    const to = { start: block.start, end: addDays(block.end, weeks * WEEK) };
    if (to.end < to.start) return tooShort(block);
    return reshape(draft, block, to, lasts(block, to));
  });
}

/** Moves the first day by whole weeks. */
export function moveStart(draft: Draft, id: string, weeks: number): Result {
  return withBlock(draft, id, (block) => {
    const to = { start: addDays(block.start, weeks * WEEK), end: block.end };
    if (to.end < to.start) return tooShort(block);
    return reshape(draft, block, to, lasts(block, to));
  });
}

/** Moves the whole block, as long as it is, by whole weeks. */
export function move(draft: Draft, id: string, weeks: number): Result {
  return withBlock(draft, id, (block) => {
    const start = addDays(block.start, weeks * WEEK);
    const to = { start, end: addDays(block.end, weeks * WEEK) };
    return reshape(
      draft,
      block,
      to,
      `${phaseNames[block.phase]} now starts on ${dayMonth(start)}.`,
    );
  });
}

/** Two blocks of one, the second from this week on. */
export function split(draft: Draft, id: string, monday: PlainDate): Result {
  return withBlock(draft, id, (block) => {
    if (block.locked) return locked(block);
    if (monday <= block.start || monday > block.end)
      return refused("Choose a later week of the block: the second part begins there.");
    if (monday <= draft.today) return refused("That week has begun. Choose a later one.");
    const tail = { ...block, id: freshId(draft.blocks), start: monday };
    const blocks = draft.blocks.map((b) => (b.id === id ? { ...b, end: addDays(monday, -1) } : b));
    return {
      ok: true,
      blocks: inOrder([...blocks, tail]),
      says: `${phaseNames[block.phase]} is two blocks; the second begins on ${dayMonth(monday)}.`,
    };
  });
}

/** One block of this and the one that follows; phase, targets and notes of the first stay. */
export function mergeWithNext(draft: Draft, id: string): Result {
  return withBlock(draft, id, (block) => {
    const next = draft.blocks.find(({ start }) => start > block.end);
    if (!next) return refused("No block follows.");
    if (block.locked) return locked(block);
    if (block.end < draft.today) return refused(`${nameOf(block)} is over and stays as it was.`);
    const held = heldBy(next, draft);
    if (held) return refused(`${held}, so it stays a block of its own.`);
    const notes = [block.notes, next.notes].filter(
      (text, i, all) => text && all.indexOf(text) === i,
    );
    const merged = { ...block, end: next.end, notes: notes.join("\n") };
    return {
      ok: true,
      blocks: draft.blocks
        .filter(({ id: other }) => other !== next.id)
        .map((b) => (b.id === id ? merged : b)),
      says: `${phaseNames[next.phase]} went into ${nameOf(merged)}: ${lengthText(merged.start, merged.end)}.`,
    };
  });
}

/** Takes the block away; a neighbour takes its days. */
export function remove(draft: Draft, id: string): Result {
  return withBlock(draft, id, (block) => {
    const no = mayGo(draft, block);
    if (no) return refused(no);
    const others = draft.blocks.filter((b) => b.id !== id);
    const free = (b: DraftBlock) => !heldBy(b, draft);
    const before = others.find((b) => b.end === addDays(block.start, -1) && free(b));
    const after = others.find((b) => b.start === addDays(block.end, 1) && free(b));
    const heir = before ?? after;
    if (!heir) return refused("No neighbour can take its days. Leave it to the plan instead.");
    const grown = before ? { ...before, end: block.end } : { ...heir, start: block.start };
    return {
      ok: true,
      blocks: others.map((b) => (b.id === heir.id ? grown : b)),
      says: `${nameOf(block)} is gone; ${phaseNames[heir.phase]} takes its days.`,
    };
  });
}

/** Takes the block away and lets the builder fill its days. */
export function leaveToPlan(draft: Draft, id: string): Result {
  return withBlock(draft, id, (block) => {
    const no = mayGo(draft, block);
    if (no) return refused(no);
    return {
      ok: true,
      blocks: draft.blocks.filter((b) => b.id !== id),
      says: `${dayMonth(block.start)} to ${dayMonth(block.end)} is left to the plan.`,
    };
  });
}

/** Takes one week out of a block; what follows closes up, as far as nothing is held. */
export function cutWeek(draft: Draft, id: string, monday: PlainDate): Result {
  return withBlock(draft, id, (block) => {
    const no = weekMoves(draft, block, monday);
    if (no) return refused(no);
    const { chain, stop } = followers(draft, block);
    const slid = new Map(chain.map((b) => [b.id, slide(b, -WEEK)]));
    const end = addDays(block.end, -WEEK);
    const blocks = draft.blocks
      .filter((b) => b.id !== id || end >= block.start)
      .map((b) => (b.id === id ? { ...b, end } : (slid.get(b.id) ?? b)));
    const last = chain.at(-1) ?? block;
    const open = addDays(last.end, 1 - WEEK);
    return {
      ok: true,
      blocks,
      says: [
        `${phaseNames[block.phase]} is ${end < block.start ? "gone" : "a week shorter"}.`,
        chain.length > 0
          ? ` ${names(chain)} ${chain.length === 1 ? "starts" : "start"} a week earlier.`
          : "",
        ` The week of ${dayMonth(open)} is left to the plan${stop ? `: ${stop}` : ""}.`,
      ].join(""),
    };
  });
}

/** Makes a block longer by one week; what follows comes later, up to what is held. */
export function insertWeek(draft: Draft, id: string, monday: PlainDate): Result {
  return withBlock(draft, id, (block) => {
    const no = weekMoves(draft, block, monday);
    if (no) return refused(no);
    const { chain, limit, stop } = followers(draft, block);
    const end = addDays(block.end, WEEK);
    if (end > limit) return refused(`There is no room for a week${stop ? `: ${stop}` : ""}.`);
    const slid = chain
      .map((b) => slide(b, WEEK))
      .map((b) => ({ ...b, end: minDate(b.end, limit) }));
    const kept = new Map(slid.filter((b) => b.start <= b.end).map((b) => [b.id, b]));
    const gone = chain.filter((b) => !kept.has(b.id));
    const shorter = slid.find((b, i) => {
      const was = chain[i];
      return kept.has(b.id) && was && daysBetween(b.start, b.end) < daysBetween(was.start, was.end);
    });
    const went = new Set(gone.map((b) => b.id));
    return {
      ok: true,
      blocks: draft.blocks
        .filter((b) => !went.has(b.id))
        .map((b) => (b.id === id ? { ...b, end } : (kept.get(b.id) ?? b))),
      says: [
        `${phaseNames[block.phase]} is a week longer.`,
        chain.length > 0
          ? ` ${names(chain)} ${chain.length === 1 ? "starts" : "start"} a week later.`
          : "",
        shorter ? ` ${phaseNames[shorter.phase]} is a week shorter${stop ? `: ${stop}` : ""}.` : "",
        gone.length > 0 ? ` ${names(gone)} gives way whole.` : "",
      ].join(""),
    };
  });
}

/** A new block from this week on, as long as nothing held stops it. */
export function create(draft: Draft, monday: PlainDate, phase: Phase = "build"): Result {
  const next = draft.blocks.find((b) => b.end >= monday && heldBy(b, draft));
  const room = [draft.end, ...(next ? [addDays(next.start, -1)] : [])];
  const end = room.reduce(minDate, addDays(monday, FRESH_DAYS - 1));
  const fresh = { phase, start: monday, end, targets: null, locked: false, notes: "" };
  const name = `A ${phaseNames[phase].toLowerCase()} block`;
  return put(draft, fresh, `${name} from ${dayMonth(monday)} to ${dayMonth(end)}.`);
}

/** What was copied stands again from this week on; what was cut moves there. */
export function paste(draft: Draft, clip: Clip, monday: PlainDate): Result {
  const days = daysBetween(clip.block.start, clip.block.end);
  const to = { start: monday, end: minDate(addDays(monday, days), draft.end) };
  const there = draft.blocks.find((b) => b.id === clip.block.id);
  const says = `${phaseNames[clip.block.phase]} ${clip.cut ? "moved" : "copied"} to ${dayMonth(monday)}.`;
  if (clip.cut) {
    return there ? reshape(draft, there, to, says) : refused("What was cut is no longer there.");
  }
  const { id: _, ...content } = clip.block;
  return put(draft, { ...content, ...to, locked: false }, says);
}

export function toggleLock(draft: Draft, id: string): Result {
  return withBlock(draft, id, (block) => {
    if (block.end < draft.today) return refused(`${nameOf(block)} is over and stays as it was.`);
    return {
      ok: true,
      blocks: draft.blocks.map((b) => (b.id === id ? { ...b, locked: !b.locked } : b)),
      says: `${nameOf(block)} is ${block.locked ? "open again" : "locked"}.`,
    };
  });
}

export type Fields = Partial<Omit<DraftBlock, "id">>;

/** What the form says of one block. New days make neighbours give way or grow, as by key. */
export function setFields(draft: Draft, id: string, fields: Fields): Result {
  return withBlock(draft, id, (block) => {
    const { start = block.start, end = block.end, ...rest } = fields;
    const says = `${nameOf({ ...block, ...fields })} changed.`;
    const opens = block.locked && fields.locked === false;
    const changed = { ...block, ...rest, locked: opens ? false : block.locked };
    const shaped =
      start === block.start && end === block.end
        ? ({ ok: true, blocks: draft.blocks, says } as const)
        : reshape(draft, changed, { start, end }, says);
    if (!shaped.ok) return shaped;
    return {
      ...shaped,
      blocks: shaped.blocks.map((b) => (b.id === id ? { ...b, ...rest } : b)),
    };
  });
}

function withBlock(draft: Draft, id: string, change: (block: DraftBlock) => Result): Result {
  const block = draft.blocks.find((b) => b.id === id);
  return block ? change(block) : refused("Choose a block first.");
}

/** Stands a block that is new where others give way. */
function put(draft: Draft, fresh: Omit<DraftBlock, "id">, says: string): Result {
  if (fresh.start < draft.today) return refused("That week has begun. Choose a later one.");
  if (fresh.end < fresh.start) {
    const under = draft.blocks.find((b) => b.start <= fresh.start && b.end >= fresh.start);
    const held = under ? heldBy(under, draft) : null;
    return refused(`${held ?? "Those days are outside the season"}. Choose another week.`);
  }
  const cleared = clear(draft, fresh);
  if (!cleared.ok) return cleared;
  const id = freshId(cleared.blocks);
  const blocks = inOrder([...cleared.blocks, { ...fresh, id }]);
  return { ok: true, blocks, says: `${says}${cleared.says}` };
}

/** Why a week of this block cannot be cut out or doubled. */
function weekMoves(draft: Draft, block: DraftBlock, monday: PlainDate): string | null {
  if (block.locked) return locked(block).says;
  if (block.phase === "race") return `${nameOf(block)} is tied to its race.`;
  if (monday < mondayOf(block.start) || monday > block.end) return "Choose a week of the block.";
  return monday <= draft.today ? "That week has begun. Choose a later one." : null;
}

/** The blocks right behind this one that slide with it, and the last day they may reach. */
function followers(draft: Draft, block: DraftBlock) {
  const chain: DraftBlock[] = [];
  let end = block.end;
  for (const next of draft.blocks) {
    if (next.start <= end) continue;
    const stop = anchoredBy(next, draft);
    if (stop || next.start !== addDays(end, 1))
      return { chain, limit: addDays(next.start, -1), stop };
    chain.push(next);
    end = next.end;
  }
  return { chain, limit: draft.end, stop: null };
}

function slide(block: DraftBlock, days: number): DraftBlock {
  return { ...block, start: addDays(block.start, days), end: addDays(block.end, days) };
}

function mayGo(draft: Draft, block: DraftBlock): string | null {
  if (block.locked) return locked(block).says;
  return block.start < draft.today ? `${nameOf(block)} has begun and stays.` : null;
}

const locked = (block: DraftBlock) => refused(`${nameOf(block)} is locked. Unlock it first.`);
const tooShort = (block: DraftBlock) =>
  refused(`${nameOf(block)} would have no day left. Delete it instead.`);
const names = (blocks: readonly DraftBlock[]) => blocks.map((b) => phaseNames[b.phase]).join(", ");

function lasts(block: DraftBlock, to: { start: PlainDate; end: PlainDate }): string {
  return `${phaseNames[block.phase]} now lasts ${lengthText(to.start, to.end)}, to ${dayMonth(to.end)}.`;
}
