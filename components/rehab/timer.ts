import type { Side } from "@/lib/engine/model";

/**
 * A hold or a rest, by the clock: it knows when it began and when it ends, never how often something
 * ticked, so that it is right again after the screen was off. Times are ms since the epoch.
 */
export type Timer = {
  readonly kind: "hold" | "rest";
  readonly side: Side;
  readonly startsAt: number;
  readonly endsAt: number;
};

/** Time to get into position before a hold begins. Our choice. */
export const LEAD_S = 5;
const S = 1000;

export function holdTimer(now: number, seconds: number, side: Side): Timer {
  const startsAt = now + LEAD_S * S;
  return { kind: "hold", side, startsAt, endsAt: startsAt + seconds * S };
}

export function restTimer(now: number, seconds: number): Timer {
  return { kind: "rest", side: "both", startsAt: now, endsAt: now + seconds * S };
}

export type Reading =
  | { readonly phase: "ready" | "running"; readonly leftS: number }
  | { readonly phase: "over"; readonly agoS: number };

export function readTimer({ startsAt, endsAt }: Timer, now: number): Reading {
  if (now < startsAt) return { phase: "ready", leftS: Math.ceil((startsAt - now) / S) };
  if (now < endsAt) return { phase: "running", leftS: Math.ceil((endsAt - now) / S) };
  return { phase: "over", agoS: Math.floor((now - endsAt) / S) };
}

/** Whole seconds held so far; the whole hold once it is over. */
export function heldS({ startsAt, endsAt }: Timer, now: number): number {
  return Math.max(0, Math.floor((Math.min(now, endsAt) - startsAt) / S));
}

/** `0:42`, `2:00`. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
