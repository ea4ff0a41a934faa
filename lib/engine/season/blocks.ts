import type { Block, PartialTargets, Phase } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import type { Day } from "./calendar";

const PURPOSE: Readonly<Record<Phase, string>> = {
  "rehab-base":
    "Settle the tendon: easy, flat running on a steady rhythm, with strength beside it.",
  base: "Build an easy base in all sports, a little at a time.",
  build: "Let the long session grow and bring back faster running one kind at a time.",
  specific: "Get used to what the race asks for: longer runs, longer rides, a calm race effort.",
  peak: "The longest sessions of the season, then the first step down.",
  taper: "Less of everything, in the same rhythm, so that you arrive rested.",
  race: "Race week: short, easy and familiar, then the race.",
  recovery: "Recover: walk, spin and swim first, then run again when it feels normal.",
  bridge: "From one race to the next: recover, sharpen a little, rest again.",
};

/** The coach's block of each day, null where the engine decides. */
export function coachBlocks(
  blocks: readonly Block[],
  days: readonly Day[],
): readonly (Block | null)[] {
  const ordered = blocks.toSorted((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1,
  );
  return days.map((d) => ordered.find((b) => b.start <= d.date && d.date <= b.end) ?? null);
}

/** The block that holds most of a week's days, at least four. */
export function blockOfWeek(byDay: readonly (Block | null)[], week: number): Block | null {
  const found = byDay.slice(week * 7, week * 7 + 7);
  const most = found[3] ?? null;
  return most !== null && found.filter((b) => b === most).length >= 4 ? most : null;
}

export type CoachTargets = {
  readonly runM: number | null;
  readonly runS: number | null;
  readonly bikeS: number | null;
  readonly swimM: number | null;
  readonly swimS: number | null;
  readonly strength: number | null;
};

export function targetsOf(targets: PartialTargets | null): CoachTargets {
  return {
    runM: targets?.run?.distanceM ?? null,
    runS: targets?.run?.durationS ?? null,
    bikeS: targets?.bike?.durationS ?? null,
    swimM: targets?.swim?.distanceM ?? null,
    swimS: targets?.swim?.durationS ?? null,
    strength: targets?.strength?.sessions ?? null,
  };
}

/** The whole season as consecutive blocks: the coach's word for word, the engine's around them. */
export function seasonBlocks(
  phases: readonly Phase[],
  byDay: readonly (Block | null)[],
  start: PlainDate,
): Block[] {
  const blocks: Block[] = [];
  let open: { phase: Phase; first: number } | null = null;
  const close = (end: number) => {
    if (open === null) return;
    const first = addDays(start, open.first);
    blocks.push({
      id: `${open.phase}-${first}`,
      phase: open.phase,
      start: first,
      end: addDays(start, end),
      targets: null,
      locked: false,
      notes: PURPOSE[open.phase],
    });
    open = null;
  };
  byDay.forEach((block, i) => {
    const phase = phases[Math.floor(i / 7)] ?? "base";
    if (block !== null) {
      close(i - 1);
      if (!blocks.includes(block)) blocks.push(block);
    } else if (open === null || open.phase !== phase) {
      close(i - 1);
      open = { phase, first: i };
    }
  });
  close(byDay.length - 1);
  return blocks;
}
