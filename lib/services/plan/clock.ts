import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { clockIn } from "@/lib/format/zone-clock";
import type { Clock } from "./readapt";

const DAY_MS = 86_400_000;

/** For what happens by itself: written when it happened, taken back within a day. */
export function momentOf(ctx: Context): Clock {
  return { at: ctx.now, undoableUntil: new Date(ctx.now.getTime() + DAY_MS) };
}

/**
 * For edits: the athlete's day, not the minute, so that a preview and the save after it answer the
 * same bytes. Taken back until the end of the day after.
 */
export function dayOf(ctx: Context, scope: AthleteScope): Clock {
  const at = startOfDay(scope.timeZone, ctx.now);
  return { at, undoableUntil: new Date(at.getTime() + 2 * DAY_MS) };
}

/** Midnight where the athlete is, as an instant; found by stepping back what their clock shows. */
function startOfDay(timeZone: string, now: Date): Date {
  const { hour, minute, second } = clockIn(timeZone, now);
  const sinceMs = ((hour * 60 + minute) * 60 + second) * 1000;
  const whole = Math.floor(now.getTime() / 1000) * 1000;
  return new Date(whole - sinceMs);
}
