import type { SimpleStep, Step, Target } from "@/lib/engine/model";
import { writeDistance, writeDuration } from "./amount";
import { impliedS } from "./measure";
import { parseSteps } from "./parse";
import { effortTarget, sameTarget, thousandths, type ZoneEffort, type Zones } from "./zones";

type Options = {
  /** Shares of the athlete's thresholds rather than watts, beats and paces, so that others can use it. */
  readonly shares?: boolean;
};

/** Steps as text that reads back as the same steps for the same athlete. */
export function formatSteps(steps: readonly Step[], zones: Zones, options: Options = {}): string {
  const lines: string[] = [];
  let afterRepeat = false;
  for (const step of steps) {
    if (step.kind === "step") {
      lines.push(writeStep(step, zones, options));
    } else {
      if (lines.length > 0 && afterRepeat) lines.push("");
      lines.push(`${step.times}x`, ...step.steps.map((s) => `- ${writeStep(s, zones, options)}`));
    }
    afterRepeat = step.kind === "repeat";
  }
  return lines.join("\n");
}

function writeStep(step: SimpleStep, zones: Zones, options: Options): string {
  const size = writeSize(step, zones);
  const words = [
    step.role === "work" ? "" : step.role,
    size,
    step.target === null ? "" : writeTarget(step.target, step.durationS, zones, options),
  ].filter((word) => word !== "");
  const bare = words.join(" ");
  if (step.text === "") return bare;
  const plain = `${bare} ${step.text}`;
  return readsBack(plain, bare, step.text, zones) ? plain : `${bare} ${quoted(step.text)}`;
}

/** True where the cue stays the cue: it may begin like a target, or with a space. */
function readsBack(plain: string, bare: string, text: string, zones: Zones): boolean {
  if (text.startsWith('"') || /[\n\r]/.test(text)) return false;
  const read = parseSteps(plain, zones);
  const alone = parseSteps(bare, zones).steps[0];
  const [one] = read.steps;
  return (
    read.errors.length === 0 &&
    read.steps.length === 1 &&
    one?.kind === "step" &&
    alone?.kind === "step" &&
    one.text === text &&
    sameTarget(one.target, alone.target) &&
    one.durationS === alone.durationS
  );
}

function quoted(text: string): string {
  const safe = text
    .replace(/[\\"]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return `"${safe}"`;
}

function writeSize({ durationS, distanceM, target }: SimpleStep, zones: Zones): string {
  const { sport } = zones;
  if (distanceM === null) return durationS === null ? "open" : writeDuration(durationS, sport);
  const distance = writeDistance(distanceM, sport);
  if (durationS === null) {
    return impliedS(distanceM, target, zones) === null ? distance : `${distance} in open`;
  }
  return impliedS(distanceM, target, zones) === durationS
    ? distance
    : `${distance} in ${writeDuration(durationS, sport)}`;
}

function writeTarget(
  target: Target,
  durationS: number | null,
  zones: Zones,
  { shares }: Options,
): string {
  // Of two names for one target the easier speaks, in the gym the one that says what is done.
  const fits = (one: ZoneEffort) => sameTarget(effortTarget(one, durationS, zones), target);
  const named =
    zones.sport === "strength" ? zones.efforts.findLast(fits) : zones.efforts.find(fits);
  if (named) return named.name;
  const share = shares ? writeShare(target, zones) : null;
  if (share) return share;
  const { low, high } = target;
  switch (target.metric) {
    case "rpe":
      return `rpe ${range(low, high)}`;
    case "power":
      return `${range(low, high)}W`;
    case "hr":
      return `${range(low, high)}bpm`;
    case "cadence":
      return `${range(low, high)}rpm`;
    case "pace":
      return writePace(target, zones);
  }
}

/** The slower pace first, as people say it; m/s where no clock reads it back. */
function writePace({ low, high }: Target, { sport }: Zones): string {
  const perM = sport === "swim" ? 100 : 1000;
  const slow = clockOf(low, perM);
  const fast = clockOf(high, perM);
  if (slow === null || fast === null) return `${range(low, high)}m/s`;
  return `${low === high ? slow : `${slow}-${fast}`}/${perM === 100 ? "100m" : "km"}`;
}

/** The shortest clock that reads back as this speed; null where none does. */
function clockOf(mps: number, perM: number): string | null {
  if (mps <= 0) return null;
  for (const digits of [0, 1, 2]) {
    const grain = 10 ** digits;
    const units = Math.round((perM / mps) * grain);
    if (units <= 0 || units >= 6000 * grain) return null;
    if (thousandths(perM / (units / grain)) === mps) {
      const minutes = Math.floor(units / (60 * grain));
      const seconds = ((units - minutes * 60 * grain) / grain).toFixed(digits);
      return `${minutes}:${seconds.padStart(digits === 0 ? 2 : 3 + digits, "0")}`;
    }
  }
  return null;
}

/** A percentage that reads back as the same numbers; null where the threshold is not known. */
function writeShare({ metric, low, high }: Target, zones: Zones): string | null {
  const { sport, ftpW, cssMps, thresholdMps, thresholdHrBpm } = zones;
  const swim = sport === "swim";
  const of = {
    power: ftpW,
    pace: swim ? cssMps : thresholdMps,
    hr: thresholdHrBpm,
    rpe: null,
    cadence: null,
  }[metric];
  if (of === null) return null;
  const [a, b] = [percentOf(low, of, metric), percentOf(high, of, metric)];
  if (a === null || b === null) return null;
  const unit = metric === "hr" ? "% hr" : metric === "power" ? "% ftp" : swim ? "% css" : "% pace";
  return `${a === b ? a : `${a}-${b}`}${unit}`;
}

function percentOf(value: number, of: number, metric: Target["metric"]): string | null {
  for (const digits of [0, 1, 2]) {
    const percent = ((value / of) * 100).toFixed(digits);
    const back = (of * Number(percent)) / 100;
    if ((metric === "pace" ? thousandths(back) : Math.round(back)) === value) return percent;
  }
  return null;
}

function range(low: number, high: number): string {
  return low === high ? String(low) : `${low}-${high}`;
}
