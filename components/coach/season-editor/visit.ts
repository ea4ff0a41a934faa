import type { BlockBatch, BlockChange, BlockDto } from "@/lib/contracts/blocks";
import type { SeasonDto } from "@/lib/contracts/season";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Clip } from "./commands";
import {
  changesBetween,
  type Draft,
  type DraftBlock,
  draftBlock,
  inOrder,
  nameOf,
  renamed,
} from "./draft";
import type { EditorWords } from "./editor-words";
import { firstPlace, type Spot, settle } from "./layout";
import { clear, type Result } from "./reshape";

/** A step of the visit that can be taken back. */
export type Done =
  | {
      readonly kind: "draft";
      /** The blocks on the other side of the step. */
      readonly blocks: readonly DraftBlock[];
      readonly says: string;
    }
  | {
      readonly kind: "saved";
      readonly editId: string;
      readonly body: BlockBatch;
      /** Blocks as the save left them. */
      readonly left: readonly BlockDto[];
      readonly says: string;
    };

/** All that one coach has on the screen: the season as saved, the blocks as wanted, and the way back. */
export type Visit = Spot & {
  readonly season: SeasonDto;
  readonly today: PlainDate;
  readonly words: EditorWords;
  readonly blocks: readonly DraftBlock[];
  readonly clip: Clip | null;
  readonly past: readonly Done[];
  readonly future: readonly Done[];
  /** The last sentence, spoken once. */
  readonly said: { readonly text: string; readonly no: boolean; readonly count: number };
};

export function draftOfVisit({ season, blocks, today, words }: Visit): Draft {
  return {
    blocks,
    start: season.start ?? today,
    end: season.end ?? today,
    today,
    raceDays: season.races.map(({ date }) => date),
    words,
  };
}

export function opened(season: SeasonDto, today: PlainDate, words: EditorWords): Visit {
  const visit: Visit = {
    season,
    today,
    words,
    blocks: season.blocks.map(draftBlock),
    level: "block",
    place: { blockId: null, monday: today },
    clip: null,
    past: [],
    future: [],
    said: { text: "", no: false, count: 0 },
  };
  return { ...visit, place: firstPlace(draftOfVisit(visit)) };
}

export function told(visit: Visit, text: string, no = false): Visit {
  return { ...visit, said: { text, no, count: visit.said.count + 1 } };
}

/** After a command: the blocks it answered, or its reason why not. */
export function did(visit: Visit, result: Result): Visit {
  if (!result.ok) return told(visit, result.says, true);
  const step: Done = { kind: "draft", blocks: visit.blocks, says: result.says };
  const next = { ...visit, blocks: result.blocks, past: [...visit.past, step], future: [] };
  return told(settled(next), result.says);
}

function settled(visit: Visit): Visit {
  return { ...visit, place: settle(draftOfVisit(visit), visit.place) };
}

export function isChanged(visit: Visit): boolean {
  return changesOf(visit).length > 0;
}

export function changesOf({ season, blocks, today }: Visit) {
  return changesBetween(season.blocks, blocks, today);
}

/** Takes back the last step, where it was not saved yet. */
export function undone(visit: Visit): Visit {
  const step = visit.past.at(-1);
  if (step?.kind !== "draft") return visit;
  const back = { ...step, blocks: visit.blocks };
  const past = visit.past.slice(0, -1);
  const next = { ...visit, blocks: step.blocks, past, future: [...visit.future, back] };
  return told(settled(next), visit.words.t("visit.undone", { what: step.says }));
}

export function redone(visit: Visit): Visit {
  const step = visit.future.at(-1);
  if (step?.kind !== "draft") return visit;
  const back = { ...step, blocks: visit.blocks };
  const future = visit.future.slice(0, -1);
  const next = { ...visit, blocks: step.blocks, future, past: [...visit.past, back] };
  return told(settled(next), visit.words.t("visit.again", { what: step.says }));
}

const isSaved = (step: Done) => step.kind === "saved";
type Saved = { readonly season: SeasonDto; readonly editId: string };

/** All steps since the last save become one, which the server can take back. */
export function saved(visit: Visit, body: BlockBatch, { season, editId }: Saved): Visit {
  const says = visit.past
    .filter((s) => s.kind === "draft")
    .map((s) => s.says)
    .join(" ");
  const step: Done = { kind: "saved", editId, body, left: season.blocks, says };
  const past = [...visit.past.filter(isSaved), step];
  return told(asSaved({ ...visit, past, future: [] }, season), visit.words.t("visit.saved"));
}

/** The server took the last save back. What was done after it can still be done again. */
export function takenBack(visit: Visit, season: SeasonDto): Visit {
  const step = visit.past.at(-1);
  if (step?.kind !== "saved") return visit;
  const past = visit.past.slice(0, -1);
  const next = { ...visit, past, future: [...visit.future, step] };
  return told(asSaved(next, season), visit.words.t("visit.takenBack"));
}

/** A save that was taken back is made again; new blocks have other names now. */
export function savedAgain(visit: Visit, { season, editId }: Saved): Visit {
  const step = visit.future.at(-1);
  if (step?.kind !== "saved") return visit;
  const again: Done = { ...step, editId, left: season.blocks };
  const future = visit.future
    .slice(0, -1)
    .map(
      (later): Done =>
        later.kind === "draft"
          ? { ...later, blocks: renamed(later.blocks, step.left, season.blocks) }
          : later,
    );
  const next = { ...visit, past: [...visit.past, again], future };
  return told(asSaved(next, season), visit.words.t("visit.savedAgain"));
}

function asSaved(visit: Visit, season: SeasonDto): Visit {
  return settled({ ...visit, season, blocks: season.blocks.map(draftBlock), clip: null });
}

/** Gives up what is not saved. */
export function dropped(visit: Visit): Visit {
  const past = visit.past.filter(isSaved);
  const next = asSaved({ ...visit, past, future: [] }, visit.season);
  return told(next, visit.words.t("visit.dropped"));
}

/** The block a change asks for: its own parts on what is saved now, so that the other parts stay. */
function wantedBy(
  change: BlockChange,
  mine: readonly DraftBlock[],
  saved: readonly DraftBlock[],
): DraftBlock | undefined {
  if (change.op === "delete") return undefined;
  if (change.op === "create")
    return mine.find((b) => b.id.startsWith("new-") && b.start === change.start);
  const theirs = saved.find((b) => b.id === change.id);
  return theirs ? withPatch(theirs, change) : mine.find((b) => b.id === change.id);
}

/** A saved block with what was asked of it. */
export function withPatch<B extends DraftBlock>(
  block: B,
  { phase, start, end, targets, locked, notes }: Extract<BlockChange, { op: "update" }>,
): B {
  return {
    ...block,
    phase: phase ?? block.phase,
    start: start ?? block.start,
    end: end ?? block.end,
    targets: targets === undefined ? block.targets : targets,
    locked: locked ?? block.locked,
    notes: notes ?? block.notes,
  };
}

/**
 * What was wanted, on a season that somebody else has changed meanwhile. Blocks in `given` become
 * what is saved; where a held block stands in the way now, the wish is dropped and said.
 */
export function rebased(
  visit: Visit,
  season: SeasonDto,
  { given = new Set(), gone = "" }: { given?: ReadonlySet<string>; gone?: string } = {},
): Visit {
  const mine = changesOf(visit).filter((c) => c.op === "create" || !given.has(c.id));
  const there = { ...visit, season, blocks: season.blocks.map(draftBlock) };
  let blocks: readonly DraftBlock[] = there.blocks;
  const lost: string[] = [];
  for (const change of mine) {
    const id = change.op === "create" ? null : change.id;
    const wanted = wantedBy(change, visit.blocks, blocks);
    const others = blocks.filter((b) => b.id !== (wanted?.id ?? id));
    if (!wanted) {
      blocks = others;
      continue;
    }
    const cleared = clear({ ...draftOfVisit(there), blocks: others }, wanted, visit.blocks);
    if (cleared.ok) blocks = inOrder([...cleared.blocks, wanted]);
    else lost.push(nameOf(wanted, visit.words));
  }
  const { t } = visit.words;
  const base: Done = { kind: "draft", blocks: there.blocks, says: t("visit.yours") };
  const past = visit.past.filter((s) => s.kind === "saved" && s.editId !== gone);
  const next = settled({ ...there, blocks, future: [], past });
  const kept = isChanged(next) ? { ...next, past: [...past, base] } : next;
  const read = t("visit.readAgain");
  const says =
    lost.length === 0 ? read : `${read} ${t("visit.lost", { blocks: lost.join(t("says.and")) })}`;
  return told(kept, says, lost.length > 0);
}
