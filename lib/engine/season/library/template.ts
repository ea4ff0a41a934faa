import type { Phase, RehabStage, Role, RunLevel, SimpleStep, Sport } from "../../model";
import type { Effort } from "./targets";

/**
 * What a session holds or asks for. `speed`: faster than easy running. `tendon-high`: a hard day
 * for the tendon (SPACE-1). `buoy`: a pull buoy. `test`: its result moves a threshold.
 */
export const tags = [
  "flat",
  "speed",
  "hills",
  "tendon-high",
  "aero",
  "pool",
  "buoy",
  "open-water",
  "gym",
  "jumps",
  "test",
] as const;
export type Tag = (typeof tags)[number];

/** Sessions of one family stand in for one another: the planner picks within it. */
export type Family =
  | "walk-jog"
  | "easy"
  | "long"
  | "strides"
  | "steady"
  | "race-pace"
  | "threshold"
  | "hills"
  | "intervals"
  | "tempo"
  | "technique"
  | "recovery"
  | "opener"
  | "brick"
  | "aero"
  | "open-water"
  | "holds"
  | "slow"
  | "light"
  | "deep"
  | "spring"
  | "body"
  | "brisk"
  | "mobility"
  | "test";

type StepRole = SimpleStep["role"];

/** A step of known length: seconds, or metres where a pool or track measures it. */
export type FixedStep = {
  readonly part: "step";
  readonly role: StepRole;
  readonly seconds: number | null;
  readonly metres: number | null;
  readonly effort: Effort | null;
  readonly text: string;
};

export type Part =
  | FixedStep
  /** Takes its share of the time that the fixed parts leave, at most `mostS` seconds. */
  | {
      readonly part: "fill";
      readonly role: StepRole;
      readonly share: number;
      readonly mostS: number | null;
      readonly effort: Effort;
      readonly text: string;
    }
  /** Done as often as there is room for, between `least` and `most` times. */
  | {
      readonly part: "sets";
      readonly least: number;
      readonly most: number;
      readonly steps: readonly FixedStep[];
    }
  /** A share of the ride's aero time, in blocks of `blockS` with `upS` seconds sitting up between. */
  | {
      readonly part: "aero";
      readonly share: number;
      readonly blockS: number;
      readonly upS: number;
      readonly text: string;
    };

/** One session of the library, as data. */
export type SessionTemplate = {
  /** `sport.family.name`, never reused for another content. */
  readonly id: string;
  readonly sport: Sport;
  readonly family: Family;
  readonly role: Role;
  /** At most 34 characters: one line on a phone's card. */
  readonly title: string;
  readonly intent: string;
  /** Shortest session that holds it, s. */
  readonly leastS: number;
  /** Run ladder level it needs; 0 off the ladder. */
  readonly level: RunLevel;
  /** Rehab stage its exercises belong to; null where no stage matters. */
  readonly stage: RehabStage | null;
  /** Phases it is kept for; null for any. */
  readonly phases: readonly Phase[] | null;
  /** Sessions of its family that stand before it: longer sets come later. */
  readonly after: number;
  readonly tags: readonly Tag[];
  readonly recipe: readonly Part[];
};

type Shared = Pick<SessionTemplate, "sport" | "family" | "role"> & Partial<Optional>;
type Optional = Pick<SessionTemplate, "level" | "stage" | "phases" | "after" | "tags">;

/** The sessions of one family: `name` becomes the last part of the id. */
export function family(shared: Shared) {
  return (
    name: string,
    title: string,
    intent: string,
    leastMin: number,
    recipe: readonly Part[],
    own: Partial<Optional> = {},
  ): SessionTemplate => ({
    level: 0,
    stage: null,
    phases: null,
    after: 0,
    ...shared,
    ...own,
    tags: [...(shared.tags ?? []), ...(own.tags ?? [])],
    id: `${shared.sport}.${shared.family}.${name}`,
    title,
    intent,
    leastS: leastMin * 60,
    recipe,
  });
}

const fill =
  (role: StepRole) =>
  (effort: Effort, text: string, share = 1, mostMin: number | null = null): Part => ({
    part: "fill",
    role,
    share,
    mostS: mostMin === null ? null : mostMin * 60,
    effort,
    text,
  });

/** Parts that share the time left: how hard, what to do, share, most minutes. */
export const warm = fill("warmup");
export const main = fill("work");
export const float = fill("recovery");
export const cool = fill("cooldown");

const fixed =
  (role: StepRole) =>
  (seconds: number, effort: Effort, text: string): FixedStep => ({
    part: "step",
    role,
    seconds,
    metres: null,
    effort,
    text,
  });

/** Steps of so many seconds. */
export const on = fixed("work");
export const off = fixed("recovery");
export const ready = fixed("warmup");
export const last = fixed("cooldown");

/** Standing or sitting still, s. */
export function still(seconds: number, text: string): FixedStep {
  return { part: "step", role: "rest", seconds, metres: null, effort: null, text };
}

/** A swim of so many metres. */
export function lengths(metres: number, effort: Effort, text: string): FixedStep {
  return { part: "step", role: "work", seconds: null, metres, effort, text };
}

/** An easy swim of so many metres between harder ones. */
export function loosen(metres: number, effort: Effort, text: string): FixedStep {
  return { part: "step", role: "recovery", seconds: null, metres, effort, text };
}

/** Exactly so many times, as a title may say. */
export function times(count: number, ...steps: FixedStep[]): Part {
  return { part: "sets", least: count, most: count, steps };
}

/** As many times as there is room for. */
export function rounds(least: number, most: number, ...steps: FixedStep[]): Part {
  return { part: "sets", least, most, steps };
}

/** Aero time: share of the whole, block in minutes, minutes upright after each. */
export function aero(share: number, blockMin: number, upMin: number, text: string): Part {
  return { part: "aero", share, blockS: blockMin * 60, upS: upMin * 60, text };
}
