import type { PlainDate } from "@/lib/engine/plain-date";
import { clockIn } from "@/lib/format/zone-clock";

/** The instant a local day begins in a zone. */
export function localMidnight(date: PlainDate, timeZone: string): Date {
  const asUtc = Date.parse(`${date}T00:00:00Z`);
  // Once with the offset at that hour of UTC, once more where a clock change lies in between.
  const near = asUtc - offsetMs(timeZone, asUtc);
  return new Date(asUtc - offsetMs(timeZone, near));
}

function offsetMs(timeZone: string, atMs: number): number {
  const { date, hour, minute, second } = clockIn(timeZone, new Date(atMs));
  const shown = Date.parse(`${date}T00:00:00Z`) + ((hour * 60 + minute) * 60 + second) * 1000;
  return shown - Math.floor(atMs / 1000) * 1000;
}
