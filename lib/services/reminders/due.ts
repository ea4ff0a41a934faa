import type { ReminderKind, ReminderRow } from "@/db/schema/reminders";
import type { PlainDate } from "@/lib/engine/plain-date";
import { clockIn } from "@/lib/format/zone-clock";

/** One kind of mail that somebody wants, where they are. */
export type Wanted = {
  readonly kind: ReminderKind;
  /** IANA zone. */
  readonly timeZone: string;
  /** Minute of the local day. */
  readonly at: number;
  readonly setAt: Date;
};

/** Minutes of local time after which it is too late to remind; midnight ends it before. Our choice. */
export const LATE_MIN = 180;

/** What somebody's row asks for, by kind. */
export function wantedOf(row: Omit<ReminderRow, "version">, timeZone: string): Wanted[] {
  const all = [
    { on: row.checkInOn, kind: "check-in", at: row.checkInAt, setAt: row.checkInSetAt },
    { on: row.tomorrowOn, kind: "tomorrow", at: row.tomorrowAt, setAt: row.tomorrowSetAt },
    { on: row.commentsOn, kind: "comments", at: row.commentsAt, setAt: row.commentsSetAt },
  ] as const;
  return all.filter((one) => one.on).map(({ on: _, ...one }) => ({ ...one, timeZone }));
}

/**
 * The local day for which it is time to remind, or null. It answers the same day for a while, and
 * what was claimed for a day is not claimed again: that makes it once a day, whether the clock was
 * set back, a minute was missed, or two processes ask.
 */
export function dueOn({ timeZone, at, setAt }: Wanted, now: Date): PlainDate | null {
  const here = localTime(timeZone, now);
  if (here.minute < at || here.minute >= at + LATE_MIN) return null;
  const set = localTime(timeZone, setAt);
  // Switched on, or moved, after the time had passed: the first one comes tomorrow.
  if (set.date === here.date && set.minute > at) return null;
  return here.date;
}

function localTime(timeZone: string, at: Date): { date: PlainDate; minute: number } {
  const { date, hour, minute } = clockIn(timeZone, at);
  return { date, minute: hour * 60 + minute };
}
