import type { PlainDate } from "@/lib/engine/plain-date";

/** The instant a local day begins in a zone. */
export function localMidnight(date: PlainDate, timeZone: string): Date {
  const asUtc = Date.parse(`${date}T00:00:00Z`);
  // Once with the offset at that hour of UTC, once more where a clock change lies in between.
  const near = asUtc - offsetMs(timeZone, asUtc);
  return new Date(asUtc - offsetMs(timeZone, near));
}

function offsetMs(timeZone: string, atMs: number): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(new Date(atMs));
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const shown = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return shown - Math.floor(atMs / 1000) * 1000;
}
