import { type PlainDate, plainDate } from "@/lib/engine/plain-date";

/** What a clock on the wall of a zone shows. */
export type ZoneClock = {
  readonly date: PlainDate;
  /** 0..23 */
  readonly hour: number;
  /** 0..59 */
  readonly minute: number;
  /** 0..59 */
  readonly second: number;
};

/** @throws RangeError for a zone that does not exist. */
export function clockIn(timeZone: string, at: Date): ZoneClock {
  const shown = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map((p) => [p.type, p.value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? "";
  return {
    date: plainDate(`${part("year")}-${part("month")}-${part("day")}`),
    hour: Number(part("hour")),
    minute: Number(part("minute")),
    second: Number(part("second")),
  };
}

/** `08:15` */
export function timeOn({ hour, minute }: ZoneClock): string {
  return [hour, minute].map((n) => String(n).padStart(2, "0")).join(":");
}

/** Which day it is in a zone. */
export function dayIn(timeZone: string, at: Date): PlainDate {
  return clockIn(timeZone, at).date;
}

/**
 * A zone by the name the platform knows it by; null for none. Never an offset such as `+02:00`:
 * PostgreSQL reads those the other way round.
 */
export function zoneNamed(name: string): string | null {
  if (!/^[a-z]/i.test(name)) return null;
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** `America/New York` */
export function zoneInWords(timeZone: string): string {
  return timeZone.replaceAll("_", " ");
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once a zone: making one takes longer than a hundred uses. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
}
