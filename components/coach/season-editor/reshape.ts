import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { type Draft, type DraftBlock, freshId, heldBy, inOrder, nameOf } from "./draft";

/** Blocks after a change, or why it is not made. */
export type Result =
  | { readonly ok: true; readonly blocks: readonly DraftBlock[]; readonly says: string }
  | { readonly ok: false; readonly says: string };

export const refused = (says: string): Result => ({ ok: false, says });

export type Days = { readonly start: PlainDate; readonly end: PlainDate };

/**
 * Puts a block on other days. What lies there gives way; what lay beside it takes the days it
 * leaves, or, where a neighbour is held or absent, the plan does.
 */
export function reshape(draft: Draft, block: DraftBlock, to: Days, also = ""): Result {
  const wrong = whyNot(draft, block, to);
  if (wrong) return refused(wrong);
  const others = draft.blocks.filter(({ id }) => id !== block.id);
  const given = grownInto(draft, others, block, to);
  const cleared = clear({ ...draft, blocks: given }, to, [block]);
  if (!cleared.ok) return cleared;
  const blocks = inOrder([...cleared.blocks, { ...block, ...to }]);
  return { ok: true, blocks, says: `${also}${cleared.says}` };
}

/** Why a block cannot have these days; null where it can. */
function whyNot(draft: Draft, block: DraftBlock, to: Days): string | null {
  const { start, end, today, words } = draft;
  const { t } = words;
  const name = { block: nameOf(block, words) };
  if (block.locked) return t("no.locked", name);
  if (block.end < today) return t("no.over", name);
  if (to.end < to.start) return t("no.noDay", name);
  const moves = to.start !== block.start;
  if (moves && block.start < today) return t("no.firstDay", name);
  if (moves && to.start < today) return t("no.past");
  if (to.end < today) return t("no.past");
  return to.start < start || to.end > end ? t("no.outside") : null;
}

/** Frees these days of every block. A held one stops it. One that sticks out at both ends is split. */
export function clear(
  draft: Draft,
  days: Days,
  /** Blocks whose names are taken, too. */
  besides: readonly DraftBlock[] = [],
): Result {
  const { today, words } = draft;
  const blocks: DraftBlock[] = [];
  const gone: string[] = [];
  let all = [...draft.blocks, ...besides];
  for (const block of draft.blocks) {
    if (block.end < days.start || block.start > days.end) {
      blocks.push(block);
      continue;
    }
    const held = heldBy(block, draft);
    if (held) return refused(words.t("no.taken", { held }));
    const head = { ...block, end: addDays(days.start, -1) };
    const tail = { ...block, start: addDays(days.end, 1) };
    if (block.start < today && head.end < today)
      return refused(words.t("no.keepsToday", { block: nameOf(block, words) }));
    const hasHead = head.start <= head.end;
    if (hasHead) blocks.push(head);
    if (tail.start <= tail.end) {
      const id = hasHead ? freshId(all) : block.id;
      const rest = { ...tail, id };
      all = [...all, rest];
      blocks.push(rest);
    } else if (!hasHead) gone.push(nameOf(block, words));
  }
  const blocksGone = gone.join(words.t("says.and"));
  const says = gone.length === 0 ? "" : ` ${words.t("says.givesWay", { blocks: blocksGone })}`;
  return { ok: true, blocks, says };
}

/** Neighbours that may grow take the days a block leaves. */
function grownInto(
  draft: Draft,
  others: readonly DraftBlock[],
  was: DraftBlock,
  to: Days,
): readonly DraftBlock[] {
  const before = others.find((b) => b.end === addDays(was.start, -1) && !heldBy(b, draft));
  const after = others.find((b) => b.start === addDays(was.end, 1) && !heldBy(b, draft));
  const apart = to.start > was.end || to.end < was.start;
  const grow = (block: DraftBlock | undefined, days: Partial<Days>) =>
    block ? others.map((b) => (b.id === block.id ? { ...b, ...days } : b)) : others;
  if (apart) return before ? grow(before, { end: was.end }) : grow(after, { start: was.start });
  if (to.start > was.start && to.end >= was.end)
    return grow(before, { end: addDays(to.start, -1) });
  if (to.end < was.end && to.start <= was.start) return grow(after, { start: addDays(to.end, 1) });
  if (to.start > was.start && to.end < was.end) {
    return grow(before, { end: addDays(to.start, -1) }).map((b) =>
      b.id === after?.id ? { ...b, start: addDays(to.end, 1) } : b,
    );
  }
  return others;
}
