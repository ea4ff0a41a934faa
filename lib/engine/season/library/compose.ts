import type { SimpleStep, Sport, Step } from "../../model";
import { EFFORT_SWIM } from "../../rules/efforts";
import { lengthOf } from "../draft";
import { ceilTo, floorTo } from "../rounding";
import { aeroParts, upright } from "./aero-blocks";
import type { Paces } from "./targets";
import type { FixedStep, Part, SessionTemplate } from "./template";

/** Easy running around a faster part, at least this long before and after together. Our choice. */
const LEAST_EASY_S = 720;
/** Share of a session that rounds leave to warming up and easing down. Our choice. */
const OPEN_SHARE = 0.28;
const OPEN_SHARE_STRENGTH = 0.12;
const LEAST_FILL_S = 60;
/** Swims of a filled part are whole lengths of a pool. */
const POOL_M = 25;

export type Content = {
  readonly durationS: number;
  readonly steps: readonly Step[];
  /** What the steps cover at the speeds they aim at, m; 0 where distance has no meaning. */
  readonly coveredM: number;
};

/**
 * The steps of a session of `durationS` seconds, `aeroS` of them in the aero position: fixed parts
 * stand as they are, rounds go down to what fits, the rest is shared. Null where it does not fit.
 */
export function compose(
  template: SessionTemplate,
  durationS: number,
  aeroS: number,
  paces: Paces,
): Content | null {
  if (durationS < template.leastS) return null;
  const parts = partsOf(template, paces);
  if (aeroS > 0 !== parts.holdsAero) return null;
  const openS = parts.fills.length * LEAST_FILL_S;
  const share = template.sport === "strength" ? OPEN_SHARE_STRENGTH : OPEN_SHARE;
  const wishS = parts.fills.length === 0 ? 0 : durationS * share;
  const counts = countsWithin(parts.all, durationS - aeroS, openS, wishS);
  return counts && filledOut(template, parts, counts, { durationS, aeroS }, paces);
}

/** A run of the given distance, as long as its parts take. Null where it does not fit. */
export function composeRun(
  template: SessionTemplate,
  distanceM: number,
  paces: Paces,
): Content | null {
  const easyS = ceilTo(distanceM / paces.easyMps, 60);
  if (!template.tags.includes("speed")) {
    return compose(template, easyS, 0, paces);
  }
  const parts = partsOf(template, paces);
  const counts = parts.all.map((p) => p.most);
  do {
    const fixedM = metresAt(parts.all, counts);
    const openS = (distanceM - fixedM) / paces.easyMps;
    if (openS < LEAST_EASY_S) continue;
    const fixedS = lengthAt(parts.all, counts);
    const durationS = ceilTo(fixedS + openS, 60);
    if (durationS > easyS || durationS < template.leastS) return null;
    return filledOut(template, parts, counts, { durationS, aeroS: 0 }, paces);
  } while (oneFewer(parts.all, counts));
  return null;
}

/** Rounds are settled: what is left goes to the open parts. Null where nothing is left for them. */
function filledOut(
  template: SessionTemplate,
  { all, fills, largest }: Parts,
  counts: readonly number[],
  { durationS, aeroS }: { readonly durationS: number; readonly aeroS: number },
  paces: Paces,
): Content | null {
  const openS = fills.length * LEAST_FILL_S;
  const usedS = lengthAt(all, counts);
  if (usedS > durationS - aeroS - openS) return null;
  const blocks =
    aeroS > 0
      ? aeroParts(
          template,
          aeroS,
          upright(template, aeroS, durationS - aeroS - usedS - openS),
          paces,
        )
      : [];
  const blocksS = blocks.reduce((total, block) => total + lengthOf(block), 0);
  const fillS = shared(fills, largest, durationS - usedS - blocksS);
  if (fillS === null) return null;
  let atFill = 0;
  let atAero = 0;
  let coveredM = metresAt(all, counts);
  const steps: Step[] = [];
  for (let i = 0; i < template.recipe.length; i++) {
    const part = template.recipe[i];
    if (!part) continue;
    if (part.part === "aero") steps.push(...(blocks[atAero++] ?? []));
    else if (part.part === "fill") {
      const seconds = fillS[atFill++] ?? 0;
      if (seconds <= 0) continue;
      coveredM += seconds * paces.mps(template.sport, part.effort);
      steps.push(filled(template.sport, part, seconds, paces));
    } else {
      const inner = all[i]?.steps ?? [];
      if (part.part === "sets") steps.push({ kind: "repeat", times: counts[i] ?? 1, steps: inner });
      else steps.push(...inner);
    }
  }
  return { durationS, steps, coveredM };
}

/** Metres the steps of a swim name. */
export function distanceOf(steps: readonly Step[]): number {
  return steps.reduce(
    (total, s) =>
      total +
      (s.kind === "step"
        ? (s.distanceM ?? 0)
        : s.times * s.steps.reduce((m, inner) => m + (inner.distanceM ?? 0), 0)),
    0,
  );
}

type Fill = Extract<Part, { part: "fill" }>;
/** A fixed part with its seconds known; a filled or aero part is empty here. */
type Measured = {
  readonly least: number;
  readonly most: number;
  readonly metres: number;
  readonly lengthS: number;
  readonly steps: readonly SimpleStep[];
};
/** The recipe for one athlete: what does not depend on the session's length. */
type Parts = {
  readonly all: readonly Measured[];
  readonly fills: readonly Fill[];
  /** The fill that takes what the others leave. */
  readonly largest: number;
  readonly holdsAero: boolean;
};

const OPEN: Measured = { least: 1, most: 1, metres: 0, lengthS: 0, steps: [] };
const known = new WeakMap<Paces, Map<SessionTemplate, Parts>>();

function partsOf(template: SessionTemplate, paces: Paces): Parts {
  const ofPaces = known.get(paces) ?? new Map<SessionTemplate, Parts>();
  if (ofPaces.size === 0) known.set(paces, ofPaces);
  const before = ofPaces.get(template);
  if (before) return before;
  const { recipe, sport } = template;
  const fills = recipe.filter((p) => p.part === "fill");
  const parts = {
    all: recipe.map((part) =>
      part.part === "fill" || part.part === "aero" ? OPEN : measured(part, sport, paces),
    ),
    fills,
    largest: largestOf(fills),
    holdsAero: recipe.some((p) => p.part === "aero"),
  };
  ofPaces.set(template, parts);
  return parts;
}

function measured(
  part: Extract<Part, { part: "step" | "sets" }>,
  sport: Sport,
  paces: Paces,
): Measured {
  const of = part.part === "sets" ? part.steps : [part];
  const steps = onSendOff(
    sport,
    of.map((s) => fixedStep(sport, s, paces)),
  );
  const metres = of.reduce(
    (m, s, i) =>
      m +
      (s.metres ??
        (s.effort === null ? 0 : (steps[i]?.durationS ?? 0) * paces.mps(sport, s.effort))),
    0,
  );
  const { least, most } = part.part === "sets" ? part : OPEN;
  return { least, most, metres, lengthS: lengthOf(steps), steps };
}

function fixedStep(sport: Sport, s: FixedStep, paces: Paces): SimpleStep {
  const durationS =
    s.seconds ?? (s.effort === null ? 0 : Math.round((s.metres ?? 0) / paces.mps(sport, s.effort)));
  const target = s.effort === null ? null : paces.target(sport, s.effort, durationS);
  return { kind: "step", role: s.role, durationS, distanceM: s.metres, target, text: s.text };
}

/** In the pool the rest is what is left of the send-off: whole five seconds on the clock. */
function onSendOff(sport: Sport, steps: readonly SimpleStep[]): readonly SimpleStep[] {
  if (sport !== "swim") return steps;
  const grain = EFFORT_SWIM.numbers.sendOffS.value;
  return steps.map((s, i) => {
    const swum = steps[i - 1]?.durationS ?? 0;
    if (s.role !== "rest") return s;
    return { ...s, durationS: ceilTo(swum + (s.durationS ?? 0), grain) - swum };
  });
}

/** Rounds that leave `wishS` open, or at their fewest `openS`; null where they do not fit. */
function countsWithin(
  parts: readonly Measured[],
  roomS: number,
  openS: number,
  wishS: number,
): readonly number[] | null {
  const counts = parts.map((p) => p.most);
  let usedS = lengthAt(parts, counts);
  while (usedS > roomS - Math.max(openS, wishS)) {
    const fewer = oneFewer(parts, counts);
    if (fewer === null) return usedS > roomS - openS ? null : counts;
    usedS -= fewer.lengthS;
  }
  return counts;
}

/** One round less where most are left above the fewest, the later part first; null at the end. */
function oneFewer(parts: readonly Measured[], counts: number[]): Measured | null {
  let at = -1;
  let most = 0;
  let found: Measured | null = null;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const count = counts[i] ?? 1;
    if (part && count > part.least && count >= most) {
      at = i;
      most = count;
      found = part;
    }
  }
  if (found) counts[at] = most - 1;
  return found;
}

function lengthAt(parts: readonly Measured[], counts: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < parts.length; i++) total += (parts[i]?.lengthS ?? 0) * (counts[i] ?? 1);
  return total;
}

function metresAt(parts: readonly Measured[], counts: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < parts.length; i++) total += (parts[i]?.metres ?? 0) * (counts[i] ?? 1);
  return total;
}

/** The part that takes the rest: the largest share without a limit. */
function largestOf(fills: readonly Fill[]): number {
  let largest = 0;
  fills.forEach((p, i) => {
    const best = fills[largest];
    if (best && p.mostS === null && (best.mostS !== null || p.share > best.share)) largest = i;
  });
  return largest;
}

/** What is open, by share and in whole minutes; the largest part takes the rest. */
function shared(fills: readonly Fill[], largest: number, openS: number): readonly number[] | null {
  if (openS < 0 || (fills.length === 0 && openS > 0)) return null;
  let total = 0;
  for (const p of fills) total += p.share;
  let leftS = openS;
  const seconds = fills.map((p, i) => {
    if (i === largest) return 0;
    const own = floorTo(Math.min((openS * p.share) / total, p.mostS ?? openS), 60);
    leftS -= own;
    return own;
  });
  if (fills.length > 0) seconds[largest] = leftS;
  return seconds;
}

function filled(
  sport: Sport,
  { role, effort, text }: Fill,
  durationS: number,
  paces: Paces,
): SimpleStep {
  const distanceM = sport === "swim" ? floorTo(durationS * paces.mps(sport, effort), POOL_M) : null;
  const target = paces.target(sport, effort, durationS);
  return { kind: "step", role, durationS, distanceM, target, text };
}
