import type { Sport } from "@/lib/engine/model";
import type { Line } from "./line";

const MILE_M = 1609.344;
const YARD_M = 0.9144;
const DAY_S = 86_400;
const LONGEST_M = 1_000_000;

export type Amount =
  | { readonly durationS: number; readonly distanceM: null }
  | { readonly durationS: null; readonly distanceM: number };

const CLOCK = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:]|\s*\/)/;
const NUMBER = "\\d+(?:[.,]\\d+)?";
const UNIT = new RegExp(
  `(${NUMBER})\\s?(hours?|hrs?|h|minutes?|mins?|min|seconds?|secs?|sec|s|'|mtr|metres?|meters?|km|mi|yd|m)(?![a-z])`,
);
const SMALLER = new RegExp(`(${NUMBER})\\s?(minutes?|mins?|min|m|seconds?|secs?|sec|s|')(?![a-z])`);
const BARE = /(\d{1,2})(?![\d:.,a-z%/-])/;

/**
 * `10m`, `90s`, `1h30`, `2m30s`, `5:00`, `400mtr`, `3km`. Between `m` for minutes and for metres the
 * sport decides: in the pool `400m` is metres and minutes are `min`. Null where no amount stands.
 */
export function readAmount(line: Line, sport: Sport): Amount | null {
  const from = line.at;
  const clock = line.take(CLOCK);
  if (clock) return checked(line, from, { durationS: secondsOf(clock), distanceM: null });
  const first = line.take(UNIT);
  if (!first) return null;
  const value = numberOf(first[1]);
  const unit = unitOf(first[2], sport);
  if (unit.kind === "metres") {
    return checked(line, from, { durationS: null, distanceM: value * unit.size });
  }
  return checked(line, from, {
    durationS: value * unit.size + smallerPart(line, unit.size),
    distanceM: null,
  });
}

/** What follows hours or minutes without a space between: `1h30m`, `1h30`, `2m30s`. */
function smallerPart(line: Line, sizeS: number): number {
  if (sizeS === 1 || /^\s/.test(line.rest)) return 0;
  const from = line.at;
  const part = line.take(SMALLER);
  if (part) {
    const s = secondUnit(part[2]);
    if (s < sizeS) return numberOf(part[1]) * s + smallerPart(line, s);
    line.back(from);
    return 0;
  }
  const bare = line.take(BARE);
  return bare ? (numberOf(bare[1]) * sizeS) / 60 : 0;
}

function checked(line: Line, from: number, amount: Amount): Amount {
  const { durationS, distanceM } = amount;
  if (durationS === 0 || distanceM === 0) {
    throw line.fault({ code: "nought" }, from);
  }
  if (durationS !== null && durationS > DAY_S) {
    throw line.fault({ code: "tooLong" }, from);
  }
  if (distanceM !== null && distanceM > LONGEST_M) {
    throw line.fault({ code: "tooFar" }, from);
  }
  return amount;
}

function secondsOf([, a, b, c]: RegExpExecArray): number {
  const parts = [a, b, c].filter((part) => part !== undefined).map(Number);
  return parts.reduce((total, part) => total * 60 + part, 0);
}

function numberOf(text = ""): number {
  return Number(text.replace(",", "."));
}

type Unit = { readonly kind: "seconds" | "metres"; readonly size: number };

function unitOf(text = "", sport: Sport): Unit {
  const unit = text.toLowerCase();
  if (unit === "km") return { kind: "metres", size: 1000 };
  if (unit === "mi") return { kind: "metres", size: MILE_M };
  if (unit === "yd") return { kind: "metres", size: YARD_M };
  if (unit === "mtr" || unit.startsWith("met") || (unit === "m" && sport === "swim")) {
    return { kind: "metres", size: 1 };
  }
  return { kind: "seconds", size: secondUnit(unit) };
}

function secondUnit(text = ""): number {
  const unit = text.toLowerCase();
  if (unit.startsWith("h")) return 3600;
  return unit.startsWith("s") ? 1 : 60;
}

/** As short as it can be read back exactly: `10m`, `1h30m`, `2m30s`, `90s`; `min` in the pool. */
export function writeDuration(durationS: number, sport: Sport): string {
  const minute = sport === "swim" ? "min" : "m";
  if (!Number.isInteger(durationS)) return `${durationS}s`;
  if (durationS < 120 && durationS !== 60) return `${durationS}s`;
  const h = Math.floor(durationS / 3600);
  const m = Math.floor((durationS % 3600) / 60);
  const s = durationS % 60;
  return `${h > 0 ? `${h}h` : ""}${m > 0 ? `${m}${minute}` : ""}${s > 0 ? `${s}s` : ""}`;
}

export function writeDistance(distanceM: number, sport: Sport): string {
  if (distanceM >= 1000 && sport !== "swim" && (distanceM / 1000) * 1000 === distanceM) {
    const km = String(distanceM / 1000);
    if (km.length <= 6) return `${km}km`;
  }
  return `${distanceM}${sport === "swim" ? "m" : "mtr"}`;
}
