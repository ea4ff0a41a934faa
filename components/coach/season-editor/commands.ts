import type { Phase } from "@/lib/engine/model";
import { addDays, daysBetween, minDate, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { anchoredBy, type Draft, type DraftBlock, freshId, heldBy, inOrder, nameOf } from "./draft";
import { dayOf, lengthText, phaseInside } from "./editor-words";
import { clear, type Days, type Result, refused, reshape } from "./reshape";

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
    if (to.end < to.start) return tooShort(draft, block);
    return reshape(draft, block, to, lasts(draft, block, to));
  });
}

/** Moves the first day by whole weeks. */
export function moveStart(draft: Draft, id: string, weeks: number): Result {
  return withBlock(draft, id, (block) => {
    const to = { start: addDays(block.start, weeks * WEEK), end: block.end };
    if (to.end < to.start) return tooShort(draft, block);
    return reshape(draft, block, to, lasts(draft, block, to));
  });
}

/** Moves the whole block, as long as it is, by whole weeks. */
export function move(draft: Draft, id: string, weeks: number): Result {
  return withBlock(draft, id, (block) => {
    const start = addDays(block.start, weeks * WEEK);
    const to = { start, end: addDays(block.end, weeks * WEEK) };
    const { words } = draft;
    const says = { phase: words.phase(block.phase), day: dayOf(words, start) };
    return reshape(draft, block, to, words.t("says.starts", says));
  });
}

/** Two blocks of one, the second from this week on. */
export function split(draft: Draft, id: string, monday: PlainDate): Result {
  return withBlock(draft, id, (block) => {
    const { words } = draft;
    if (block.locked) return locked(draft, block);
    if (monday <= block.start || monday > block.end) return refused(words.t("no.laterWeek"));
    if (monday <= draft.today) return refused(words.t("no.weekBegun"));
    const tail = { ...block, id: freshId(draft.blocks), start: monday };
    const blocks = draft.blocks.map((b) => (b.id === id ? { ...b, end: addDays(monday, -1) } : b));
    return {
      ok: true,
      blocks: inOrder([...blocks, tail]),
      says: words.t("says.split", {
        phase: words.phase(block.phase),
        day: dayOf(words, monday),
      }),
    };
  });
}

/** One block of this and the one that follows; phase, targets and notes of the first stay. */
export function mergeWithNext(draft: Draft, id: string): Result {
  return withBlock(draft, id, (block) => {
    const { words } = draft;
    const next = draft.blocks.find(({ start }) => start > block.end);
    if (!next) return refused(words.t("no.lastBlock"));
    if (block.locked) return locked(draft, block);
    if (block.end < draft.today) return over(draft, block);
    const held = heldBy(next, draft);
    if (held) return refused(words.t("no.ownBlock", { held }));
    const notes = [block.notes, next.notes].filter(
      (text, i, all) => text && all.indexOf(text) === i,
    );
    const merged = { ...block, end: next.end, notes: notes.join("\n") };
    return {
      ok: true,
      blocks: draft.blocks
        .filter(({ id: other }) => other !== next.id)
        .map((b) => (b.id === id ? merged : b)),
      says: words.t("says.merged", {
        phase: words.phase(next.phase),
        block: nameOf(merged, words),
        length: lengthText(words, merged),
      }),
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
    if (!heir) return refused(draft.words.t("no.noHeir"));
    const grown = before ? { ...before, end: block.end } : { ...heir, start: block.start };
    return {
      ok: true,
      blocks: others.map((b) => (b.id === heir.id ? grown : b)),
      says: draft.words.t("says.removed", {
        block: nameOf(block, draft.words),
        phase: draft.words.phase(heir.phase),
      }),
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
      says: draft.words.t("says.left", {
        from: dayOf(draft.words, block.start),
        to: dayOf(draft.words, block.end),
      }),
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
    const { words } = draft;
    const { t } = words;
    const phase = words.phase(block.phase);
    const day = dayOf(words, addDays(last.end, 1 - WEEK));
    return {
      ok: true,
      blocks,
      says: sentences(
        end < block.start ? t("says.gone", { phase }) : t("says.shorter", { phase }),
        chain.length > 0 && t("says.earlier", { count: chain.length, phases: names(draft, chain) }),
        stop ? t("says.weekLeftFor", { day, held: stop }) : t("says.weekLeft", { day }),
      ),
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
    const { words } = draft;
    const { t } = words;
    if (end > limit) return refused(stop ? t("no.noRoomFor", { held: stop }) : t("no.noRoom"));
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
      says: sentences(
        t("says.longer", { phase: words.phase(block.phase) }),
        chain.length > 0 && t("says.later", { count: chain.length, phases: names(draft, chain) }),
        shorter && shorterWords(draft, shorter, stop),
        gone.length > 0 && t("says.givesWay", { blocks: names(draft, gone) }),
      ),
    };
  });
}

/** A new block from this week on, as long as nothing held stops it. */
export function create(draft: Draft, monday: PlainDate, phase: Phase = "build"): Result {
  const next = draft.blocks.find((b) => b.end >= monday && heldBy(b, draft));
  const room = [draft.end, ...(next ? [addDays(next.start, -1)] : [])];
  const end = room.reduce(minDate, addDays(monday, FRESH_DAYS - 1));
  const fresh = { phase, start: monday, end, targets: null, locked: false, notes: "" };
  const { words } = draft;
  const says = words.t("says.created", {
    phase: phaseInside(words, phase),
    from: dayOf(words, monday),
    to: dayOf(words, end),
  });
  return put(draft, fresh, says);
}

/** What was copied stands again from this week on; what was cut moves there. */
export function paste(draft: Draft, clip: Clip, monday: PlainDate): Result {
  const days = daysBetween(clip.block.start, clip.block.end);
  const to = { start: monday, end: minDate(addDays(monday, days), draft.end) };
  const there = draft.blocks.find((b) => b.id === clip.block.id);
  const { words } = draft;
  const what = { phase: words.phase(clip.block.phase), day: dayOf(words, monday) };
  const says = clip.cut ? words.t("says.moved", what) : words.t("says.copied", what);
  if (clip.cut) {
    return there ? reshape(draft, there, to, says) : refused(words.t("no.cutGone"));
  }
  const { id: _, ...content } = clip.block;
  return put(draft, { ...content, ...to, locked: false }, says);
}

export function toggleLock(draft: Draft, id: string): Result {
  return withBlock(draft, id, (block) => {
    if (block.end < draft.today) return over(draft, block);
    const { t } = draft.words;
    const name = { block: nameOf(block, draft.words) };
    return {
      ok: true,
      blocks: draft.blocks.map((b) => (b.id === id ? { ...b, locked: !b.locked } : b)),
      says: block.locked ? t("says.opened", name) : t("says.locked", name),
    };
  });
}

export type Fields = Partial<Omit<DraftBlock, "id">>;

/** What the form says of one block. New days make neighbours give way or grow, as by key. */
export function setFields(draft: Draft, id: string, fields: Fields): Result {
  return withBlock(draft, id, (block) => {
    const { start = block.start, end = block.end, ...rest } = fields;
    const { words } = draft;
    const says = words.t("says.changed", { block: nameOf({ ...block, ...fields }, words) });
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
  return block ? change(block) : refused(draft.words.t("no.choose"));
}

/** Stands a block that is new where others give way. */
function put(draft: Draft, fresh: Omit<DraftBlock, "id">, says: string): Result {
  const { t } = draft.words;
  if (fresh.start < draft.today) return refused(t("no.weekBegun"));
  if (fresh.end < fresh.start) {
    const under = draft.blocks.find((b) => b.start <= fresh.start && b.end >= fresh.start);
    const held = under ? heldBy(under, draft) : null;
    return refused(t("no.otherWeek", { held: held ?? t("held.outside") }));
  }
  const cleared = clear(draft, fresh);
  if (!cleared.ok) return cleared;
  const id = freshId(cleared.blocks);
  const blocks = inOrder([...cleared.blocks, { ...fresh, id }]);
  return { ok: true, blocks, says: `${says}${cleared.says}` };
}

/** Why a week of this block cannot be cut out or doubled. */
function weekMoves(draft: Draft, block: DraftBlock, monday: PlainDate): string | null {
  const { t } = draft.words;
  if (block.locked) return locked(draft, block).says;
  if (block.phase === "race") return t("no.race", { block: nameOf(block, draft.words) });
  if (monday < mondayOf(block.start) || monday > block.end) return t("no.weekOfBlock");
  return monday <= draft.today ? t("no.weekBegun") : null;
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
  if (block.locked) return locked(draft, block).says;
  return block.start < draft.today
    ? draft.words.t("no.begun", { block: nameOf(block, draft.words) })
    : null;
}

const no = ({ words }: Draft, why: "locked" | "over" | "tooShort", block: DraftBlock) =>
  refused(words.t(`no.${why}`, { block: nameOf(block, words) }));
const locked = (draft: Draft, block: DraftBlock) => no(draft, "locked", block);
const over = (draft: Draft, block: DraftBlock) => no(draft, "over", block);
const tooShort = (draft: Draft, block: DraftBlock) => no(draft, "tooShort", block);
const names = ({ words }: Draft, blocks: readonly DraftBlock[]) =>
  blocks.map((b) => words.phase(b.phase)).join(", ");
const sentences = (...parts: readonly (string | false | undefined)[]) =>
  parts.filter((part) => part).join(" ");

function shorterWords({ words }: Draft, block: DraftBlock, held: string | null): string {
  const phase = words.phase(block.phase);
  return held === null
    ? words.t("says.shorter", { phase })
    : words.t("says.shorterFor", { phase, held });
}

function lasts({ words }: Draft, block: DraftBlock, to: Days): string {
  return words.t("says.lasts", {
    phase: words.phase(block.phase),
    length: lengthText(words, to),
    day: dayOf(words, to.end),
  });
}
