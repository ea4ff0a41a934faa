import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
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
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const sinceMs = ((part("hour") * 60 + part("minute")) * 60 + part("second")) * 1000;
  const whole = Math.floor(now.getTime() / 1000) * 1000;
  return new Date(whole - sinceMs);
}
