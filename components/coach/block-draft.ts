import type { BlockDto } from "@/lib/contracts/blocks";
import type { Language, PartialTargets, Phase } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { decimal, metric } from "@/lib/format/units";

/** A block while it is edited; an empty target leaves that part to the plan. */
export type BlockDraft = {
  readonly phase: Phase;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly runKm: string;
  readonly bikeH: string;
  readonly swimKm: string;
  readonly strength: string;
  readonly locked: boolean;
  readonly notes: string;
};

const DAYS_PER_WEEK = 7;
const S_PER_H = 3600;

/** What of a block a form shows. */
type Editable = Pick<BlockDto, Exclude<keyof BlockDraft, Amounts> | "targets">;
type Amounts = "runKm" | "bikeH" | "swimKm" | "strength";

/** Amounts are written as they are typed in the language. */
export function draftOf(block: Editable, language: Language = "en"): BlockDraft {
  const { phase, start, end, targets, locked, notes } = block;
  const amount = (value: number | undefined, unit: number) =>
    decimal(text(value, unit), { ...metric, language });
  return {
    phase,
    start,
    end,
    runKm: amount(targets?.run?.distanceM, 1000),
    bikeH: amount(targets?.bike?.durationS, S_PER_H),
    swimKm: amount(targets?.swim?.distanceM, 1000),
    strength: amount(targets?.strength?.sessions, 1),
    locked,
    notes,
  };
}

/** Only what differs, so that two people can change different parts of one block. */
export function patchOf(block: Editable, draft: BlockDraft): Partial<Editable> {
  const targets = targetsOf(draft, block.targets);
  return {
    ...(draft.phase === block.phase ? {} : { phase: draft.phase }),
    ...(draft.start === block.start ? {} : { start: draft.start }),
    ...(draft.end === block.end ? {} : { end: draft.end }),
    ...(sameTargets(draft, block) ? {} : { targets }),
    ...(draft.locked === block.locked ? {} : { locked: draft.locked }),
    ...(draft.notes === block.notes ? {} : { notes: draft.notes }),
  };
}

/** Null where every part is left to the plan. Parts the form does not show are kept. */
function targetsOf(draft: BlockDraft, was: BlockDto["targets"]): PartialTargets | null {
  const runM = quantity(draft.runKm, 1000);
  const bikeS = quantity(draft.bikeH, S_PER_H);
  const swimM = quantity(draft.swimKm, 1000);
  const sessions = quantity(draft.strength, 1);
  const runS = was?.run?.durationS;
  const swimS = was?.swim?.durationS;
  const targets: PartialTargets = {
    ...(runM === null && runS === undefined
      ? {}
      : {
          run: {
            ...(runM === null ? {} : { distanceM: runM }),
            ...(runS === undefined ? {} : { durationS: runS }),
          },
        }),
    ...(bikeS === null ? {} : { bike: { durationS: bikeS } }),
    ...(swimM === null && swimS === undefined
      ? {}
      : {
          swim: {
            ...(swimM === null ? {} : { distanceM: swimM }),
            ...(swimS === undefined ? {} : { durationS: swimS }),
          },
        }),
    ...(sessions === null ? {} : { strength: { sessions: Math.round(sessions) } }),
  };
  return Object.keys(targets).length === 0 ? null : targets;
}

/** Makes the block longer or shorter at its end by whole weeks; never shorter than one day. */
export function stretched(draft: BlockDraft, weeks: number): BlockDraft {
  const end = addDays(draft.end, weeks * DAYS_PER_WEEK);
  return end < draft.start ? draft : { ...draft, end };
}

function sameTargets(draft: BlockDraft, block: Editable): boolean {
  const was = draftOf(block);
  const amounts = ["runKm", "bikeH", "swimKm", "strength"] as const;
  return amounts.every((name) => quantity(draft[name], 1) === quantity(was[name], 1));
}

function text(value: number | undefined, unit: number): string {
  return value === undefined ? "" : String(Math.round((value / unit) * 100) / 100);
}

function quantity(typed: string, unit: number): number | null {
  const value = Number(typed.trim().replace(",", "."));
  return typed.trim() === "" || !Number.isFinite(value) || value < 0 ? null : value * unit;
}
