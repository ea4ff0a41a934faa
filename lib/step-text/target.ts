import type { Target } from "@/lib/engine/model";
import type { FaultCode } from "./fault";
import type { Line } from "./line";
import { effortTarget, thousandths, type ZoneEffort, type Zones } from "./zones";

const MILE_M = 1609.344;
const YARD_M = 0.9144;
const LARGEST = 3000;

const N = "\\d+(?:[.,]\\d+)?";
const TO = "\\s?(?:-|–|to)\\s?";
const CLOCK = "(\\d{1,2}):([0-5]\\d(?:\\.\\d+)?)";
const PACE = new RegExp(`${CLOCK}(?:${TO}${CLOCK})?\\s?/\\s?(km|mi|100\\s?m|100\\s?yd)(?![a-z])`);
const HALF_PACE = new RegExp(`${CLOCK}(?:${TO}${CLOCK})?(?=\\s|$)`);
const RPE = new RegExp(`(?:rpe|effort)\\s?(${N})(?:${TO}(${N}))?(?![\\d.])(?!\\s?%)`);
const VALUE = new RegExp(
  `(${N})(?:${TO}(${N}))?\\s?(%\\s?(?:ftp|css|hr|lthr|thr|pace)(?![a-z])|%|watts?(?![a-z])|w(?![a-z])|bpm(?![a-z])|rpm(?![a-z])|m/s(?![a-z]))`,
);
const RAMP = /ramp(?![a-z])/;
const ZONE = /z(?:one\s?)?\d(?!\d)/;
const WORD = /[a-z]+(?:-[a-z]+)*(?![a-z'’])/;
const LONE_NUMBER = new RegExp(`(${N})(?:${TO}(${N}))?\\s*$`);

type Asked = { readonly durationS: number | null; readonly zones: Zones };

/** What the step aims at; null where the words that follow name no target. */
export function readTarget(line: Line, asked: Asked): Target | null {
  const { zones } = asked;
  const from = line.at;
  const marked = line.take(/@/) !== null;
  if (line.take(RAMP)) {
    throw line.fault({ code: "ramp" }, from);
  }
  if (line.take(ZONE)) throw line.fault({ code: "zones", values: { names: namesOf(zones) } }, from);
  const target =
    readPace(line) ?? readRpe(line) ?? readValue(line, zones) ?? readEffort(line, asked);
  if (target) return bounded(line, from, target);
  if (marked) {
    throw line.fault({ code: "aim", values: { names: namesOf(zones) } }, from);
  }
  const lone = line.take(LONE_NUMBER);
  if (lone) throw line.fault({ code: "number", values: { typed: lone[0].trim() } }, from);
  return null;
}

function readPace(line: Line): Target | null {
  const from = line.at;
  const found = line.take(PACE);
  if (found) {
    const perM = { km: 1000, mi: MILE_M, "100m": 100, "100yd": 100 * YARD_M }[
      (found[5] ?? "").toLowerCase().replace(/\s/g, "")
    ];
    const one = clockS(found[1], found[2]);
    const other = found[3] === undefined ? one : clockS(found[3], found[4]);
    if (!perM || one === 0 || other === 0) throw line.fault({ code: "pace" }, from);
    const a = thousandths(perM / one);
    const b = thousandths(perM / other);
    return { metric: "pace", low: Math.min(a, b), high: Math.max(a, b) };
  }
  const half = line.take(HALF_PACE);
  if (half) throw line.fault({ code: "pacePer", values: { typed: half[0].trim() } }, from);
  return null;
}

function readRpe(line: Line): Target | null {
  const from = line.at;
  const found = line.take(RPE);
  if (!found) return null;
  const low = numberOf(found[1]);
  const high = found[2] === undefined ? low : numberOf(found[2]);
  if (high > 10 || low > 10) throw line.fault({ code: "effort" }, from);
  return { metric: "rpe", low, high };
}

function readValue(line: Line, zones: Zones): Target | null {
  const from = line.at;
  const found = line.take(VALUE);
  if (!found) return null;
  const low = numberOf(found[1]);
  const high = found[2] === undefined ? low : numberOf(found[2]);
  const unit = (found[3] ?? "").toLowerCase().replace(/\s/g, "");
  if (unit.startsWith("w")) return { metric: "power", low, high };
  if (unit === "bpm") return { metric: "hr", low, high };
  if (unit === "rpm") return { metric: "cadence", low, high };
  if (unit === "m/s") return { metric: "pace", low, high };
  const share = shareOf(unit, zones);
  if (!share) throw line.fault({ code: "percent" }, from);
  if (share.of === null) throw line.fault({ code: share.unknown }, from);
  const { of, metric } = share;
  const at = (percent: number) =>
    metric === "pace" ? thousandths((of * percent) / 100) : Math.round((of * percent) / 100);
  return { metric, low: at(low), high: at(high) };
}

type Share = {
  readonly metric: Target["metric"];
  readonly of: number | null;
  /** The fault of a share of it where it is not known. */
  readonly unknown: FaultCode;
};

/** What a bare % means follows the sport: FTP, threshold pace or critical swim speed. */
function shareOf(unit: string, zones: Zones): Share | null {
  const { sport, ftpW, cssMps, thresholdMps, thresholdHrBpm } = zones;
  const ftp: Share = { metric: "power", of: ftpW, unknown: "noFtp" };
  const css: Share = { metric: "pace", of: cssMps, unknown: "noCss" };
  const pace: Share = { metric: "pace", of: thresholdMps, unknown: "noPace" };
  switch (unit) {
    case "%ftp":
      return ftp;
    case "%css":
      return css;
    case "%thr":
    case "%pace":
      return sport === "swim" ? css : pace;
    case "%hr":
    case "%lthr":
      return { metric: "hr", of: thresholdHrBpm, unknown: "noHeartRate" };
    default:
      return sport === "bike" ? ftp : sport === "swim" ? css : sport === "run" ? pace : null;
  }
}

function readEffort(line: Line, { durationS, zones }: Asked): Target | null {
  const from = line.at;
  const word = line.take(WORD)?.[0].toLowerCase();
  const known = zones.efforts.find((one) => one.name === word);
  if (known) return effortTarget(known, durationS, zones);
  const near = word === undefined ? undefined : nearTo(word, zones.efforts);
  if (near) {
    throw line.fault({ code: "near", values: { name: near.name } }, from);
  }
  line.back(from);
  return null;
}

/** An effort one slip away: a letter too many, too few, another, or two swapped. */
function nearTo(word: string, efforts: readonly ZoneEffort[]): ZoneEffort | undefined {
  return word.length < 4 ? undefined : efforts.find(({ name }) => oneSlip(word, name));
}

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

function bounded(line: Line, from: number, target: Target): Target {
  if (target.low > target.high) {
    throw line.fault({ code: "order" }, from);
  }
  if (target.high > LARGEST)
    throw line.fault({ code: "largest", values: { most: String(LARGEST) } }, from);
  return target;
}

function namesOf({ efforts }: Zones): string {
  return efforts.map((one) => one.name).join(", ");
}

function clockS(minutes = "", seconds = ""): number {
  return Number(minutes) * 60 + Number(seconds);
}

function numberOf(text = ""): number {
  return Number(text.replace(",", "."));
}
