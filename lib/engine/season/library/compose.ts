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
  if (durationS < template.leastS || aeroS > 0 !== holdsAero(template)) return null;
  const parts = measured(template, paces);
  const fills = template.recipe.filter((p) => p.part === "fill").length;
  const openS = fills * LEAST_FILL_S;
  const share = template.sport === "strength" ? OPEN_SHARE_STRENGTH : OPEN_SHARE;
  const wishS = fills === 0 ? 0 : durationS * share;
  const counts = countsWithin(parts, durationS - aeroS, openS, wishS);
  if (counts === null) return null;
  const usedS = parts.reduce((s, p, i) => s + lengthOfPart(p) * (counts[i] ?? 1), 0);
  const upS = upright(template, aeroS, durationS - aeroS - usedS - openS);
  const blocks = aeroParts(template, aeroS, upS, paces);
  const aeroTotalS = lengthOf(blocks.flat());
  const fillS = shared(template.recipe, durationS - usedS - aeroTotalS);
  if (fillS === null) return null;
  let atFill = 0;
  let atAero = 0;
  let coveredM = parts.reduce((m, p, i) => m + p.metres * (counts[i] ?? 1), 0);
  const steps = template.recipe.flatMap((part, i): readonly Step[] => {
    if (part.part === "aero") return blocks[atAero++] ?? [];
    if (part.part === "fill") {
      const seconds = fillS[atFill++] ?? 0;
      coveredM += seconds * paces.mps(template.sport, part.effort);
      return filled(template.sport, part, seconds, paces);
    }
    const inner = parts[i]?.steps ?? [];
    const count = counts[i] ?? 1;
    return part.part === "sets" ? [{ kind: "repeat", times: count, steps: inner }] : inner;
  });
  return { durationS, steps, coveredM };
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
  const parts = measured(template, paces);
  const most = parts.map((p) => p.most);
  for (let counts: number[] | null = most; counts !== null; counts = fewer(parts, counts)) {
    const at = counts;
    const fixedS = parts.reduce((s, p, i) => s + lengthOfPart(p) * (at[i] ?? 1), 0);
    const fixedM = parts.reduce((m, p, i) => m + p.metres * (at[i] ?? 1), 0);
    const openS = (distanceM - fixedM) / paces.easyMps;
    if (openS < LEAST_EASY_S) continue;
    const durationS = ceilTo(fixedS + openS, 60);
    if (durationS > easyS) return null;
    const pinned = { ...template, recipe: template.recipe.map((p, i) => pin(p, at[i])) };
    return compose(pinned, durationS, 0, paces);
  }
  return null;
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

const holdsAero = ({ recipe }: SessionTemplate) => recipe.some((p) => p.part === "aero");

/** A fixed part with its seconds known; a filled or aero part is empty here. */
type Measured = {
  readonly least: number;
  readonly most: number;
  readonly metres: number;
  readonly steps: readonly SimpleStep[];
};

function measured({ recipe, sport }: SessionTemplate, paces: Paces): Measured[] {
  return recipe.map((part): Measured => {
    if (part.part === "fill" || part.part === "aero")
      return { least: 1, most: 1, metres: 0, steps: [] };
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
    return part.part === "sets"
      ? { least: part.least, most: part.most, metres, steps }
      : { least: 1, most: 1, metres, steps };
  });
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
  const lengthAt = (counts: readonly number[]) =>
    parts.reduce((s, p, i) => s + lengthOfPart(p) * (counts[i] ?? 1), 0);
  let counts = parts.map((p) => p.most);
  while (lengthAt(counts) > roomS - Math.max(openS, wishS)) {
    const next = fewer(parts, counts);
    if (next === null) return lengthAt(counts) > roomS - openS ? null : counts;
    counts = next;
  }
  return counts;
}

/** One round less where most rounds are left above the fewest, the later part first. */
function fewer(parts: readonly Measured[], counts: readonly number[]): number[] | null {
  let at = -1;
  parts.forEach((p, i) => {
    const count = counts[i] ?? 1;
    if (count > p.least && (at < 0 || count >= (counts[at] ?? 0))) at = i;
  });
  return at < 0 ? null : counts.map((c, i) => (i === at ? c - 1 : c));
}

function pin(part: Part, count: number | undefined): Part {
  return part.part === "sets" && count !== undefined
    ? { ...part, least: count, most: count }
    : part;
}

/** What is open, by share and in whole minutes; the largest part without a limit takes the rest. */
function shared(recipe: readonly Part[], openS: number): readonly number[] | null {
  const fills = recipe.flatMap((p) => (p.part === "fill" ? [p] : []));
  if (openS < 0 || (fills.length === 0 && openS > 0)) return null;
  const total = fills.reduce((s, p) => s + p.share, 0);
  let largest = 0;
  fills.forEach((p, i) => {
    const best = fills[largest];
    const open = p.mostS === null;
    if (best && open && (best.mostS !== null || p.share > best.share)) largest = i;
  });
  const seconds = fills.map((p) =>
    floorTo(Math.min((openS * p.share) / total, p.mostS ?? openS), 60),
  );
  const given = seconds.reduce((s, x, i) => s + (i === largest ? 0 : x), 0);
  return seconds.map((x, i) => (i === largest ? openS - given : x));
}

function filled(
  sport: Sport,
  { role, effort, text }: Extract<Part, { part: "fill" }>,
  durationS: number,
  paces: Paces,
): readonly Step[] {
  if (durationS <= 0) return [];
  const distanceM = sport === "swim" ? floorTo(durationS * paces.mps(sport, effort), POOL_M) : null;
  const target = paces.target(sport, effort, durationS);
  return [{ kind: "step", role, durationS, distanceM, target, text }];
}

function lengthOfPart({ steps }: Measured): number {
  return steps.reduce((s, x) => s + (x.durationS ?? 0), 0);
}
