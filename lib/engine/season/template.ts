import { AVAIL_1 } from "../rules/season";
import { STRENGTH_1, TRI_1 } from "../rules/season-shape";

/** Weekdays are 0 Monday ... 6 Sunday. */
export type Template = {
  readonly longDay: number | null;
  /** Other run days, in order. */
  readonly runDays: readonly number[];
  readonly qualityDay: number | null;
  readonly longRideDay: number | null;
  readonly rideDays: readonly number[];
  readonly swimDays: readonly number[];
  /** Days of strength; where it is heavy these are hard days for the tendon. */
  readonly strengthDays: readonly number[];
  /** Lighter strength beside the heavy days (stage 3 and 4). */
  readonly lightDays: readonly number[];
};

export type TemplateNeeds = {
  /** Seconds per weekday. */
  readonly openS: readonly number[];
  readonly runs: number;
  readonly runS: number;
  readonly longS: number;
  /** Days between hard days for the tendon: 2 or 3. */
  readonly apart: number;
  readonly rides: number;
  readonly swims: number;
  readonly strength: number;
  readonly heavy: boolean;
};

const USEFUL_S = AVAIL_1.numbers.usefulMin.value * 60;
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/** The week's pattern: which weekday carries what. The same needs give the same pattern. */
export function templateOf(needs: TemplateNeeds): Template {
  const longDay = pickLongDay(needs.openS);
  const runDays = longDay === null ? [] : pickRunDays(needs, longDay);
  const qualityDay = pickQualityDay(runDays, longDay, needs.apart);
  const left = needs.openS.map((s, d) =>
    d === longDay
      ? s - Math.min(s, needs.longS)
      : runDays.includes(d)
        ? s - Math.min(s, needs.runS)
        : s,
  );
  const longRideDay = needs.rides > 0 ? pickLongRideDay(left, longDay) : null;
  const highDays = [longDay, qualityDay].filter((d) => d !== null);
  const strengthDays = pickStrength(needs, left, highDays, longRideDay, qualityDay);
  const light = needs.heavy ? pickLight(needs, left, strengthDays, longRideDay) : [];
  const spare = left.map((s, d) =>
    strengthDays.includes(d) || light.includes(d) ? s - STRENGTH_1.numbers.sessionS.value : s,
  );
  if (longRideDay !== null) spare[longRideDay] = Math.min(spare[longRideDay] ?? 0, 0);
  const crossRunDays = new Set([...runDays, ...(longDay === null ? [] : [longDay])]);
  const rideDays = pickDays(spare, needs.rides - 1, TRI_1.numbers.rideMin.value * 60, crossRunDays);
  for (const d of rideDays) spare[d] = (spare[d] ?? 0) - TRI_1.numbers.rideMin.value * 60;
  const swimDays = pickDays(spare, needs.swims, TRI_1.numbers.swimMin.value * 60, crossRunDays);
  // Where no day is left for a swim, the first one comes before a second ride.
  if (needs.swims > 0 && swimDays.length === 0) swimDays.push(...rideDays.splice(-1));
  for (const d of swimDays) spare[d] = (spare[d] ?? 0) - TRI_1.numbers.swimMin.value * 60;
  // Where no heavy day fits at all, a second lighter one takes what time is left.
  if (needs.heavy) light.push(...pickLight(needs, spare, [...strengthDays, ...light], longRideDay));
  return {
    longDay,
    runDays,
    qualityDay,
    longRideDay,
    rideDays,
    swimDays,
    strengthDays,
    lightDays: light,
  };
}

/** Days from one weekday to another, the shorter way round the week. */
export function apartInWeek(a: number, b: number): number {
  const d = Math.abs(a - b);
  return Math.min(d, 7 - d);
}

/** The weekend day with the most room, Sunday when equal; another day where the weekend has none. */
function pickLongDay(openS: readonly number[]): number | null {
  const [sat, sun] = [openS[5] ?? 0, openS[6] ?? 0];
  if (Math.max(sat, sun) >= USEFUL_S) return sat > sun ? 5 : 6;
  return roomiest(openS, new Set());
}

function roomiest(openS: readonly number[], without: ReadonlySet<number>): number | null {
  let best: number | null = null;
  for (const d of WEEK) {
    const room = openS[d] ?? 0;
    if (without.has(d) || room < USEFUL_S) continue;
    if (best === null || room > (openS[best] ?? 0)) best = d;
  }
  return best;
}

/** The days that lie furthest apart, then those with the most room beside the long ride. */
function pickRunDays({ openS, runs, runS, apart }: TemplateNeeds, longDay: number): number[] {
  let best: number[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  const least = Math.min(runS, USEFUL_S);
  const usable = WEEK.filter((d) => d !== longDay && (openS[d] ?? 0) >= least);
  const maskOf = (days: readonly number[]) => days.reduce((m, d) => m | (1 << d), 0);
  const closed = 127 & ~maskOf(usable);
  for (let mask = 0; mask < 128; mask++) {
    if ((mask & closed) !== 0) continue;
    const days = usable.filter((d) => (mask & (1 << d)) !== 0);
    if (days.length > runs - 1) continue;
    const score = scoreRunDays(days, openS, runS, longDay, apart);
    if (score > bestScore) {
      bestScore = score;
      best = days;
    }
  }
  return best;
}

function scoreRunDays(
  days: readonly number[],
  openS: readonly number[],
  runS: number,
  longDay: number,
  apart: number,
): number {
  const all = [...days, longDay].sort((a, b) => a - b);
  let smallest = 7;
  let adjacent = 0;
  all.forEach((d, i) => {
    const next = all[(i + 1) % all.length] ?? d;
    const gap = all.length === 1 ? 7 : (next - d + 7) % 7 || 7;
    smallest = Math.min(smallest, gap);
    if (gap === 1) adjacent++;
  });
  const quality = days.some((d) => apartInWeek(d, longDay) >= apart) ? 1 : 0;
  const fits = days.filter((d) => (openS[d] ?? 0) >= runS).length;
  const bigDays = days.filter((d) => d >= 5).length;
  return (
    days.length * 1000 + fits * 200 + smallest * 40 - adjacent * 30 + quality * 60 - bigDays * 20
  );
}

/** The run day furthest from the long run; none where the spacing does not hold. */
function pickQualityDay(runDays: readonly number[], longDay: number | null, apart: number) {
  if (longDay === null) return null;
  let best: number | null = null;
  for (const d of runDays) {
    const gap = apartInWeek(d, longDay);
    if (gap >= apart && (best === null || gap >= apartInWeek(best, longDay))) best = d;
  }
  return best;
}

/** The other weekend day where it has room, else the day with the most left. */
function pickLongRideDay(left: readonly number[], longDay: number | null): number | null {
  const other = longDay === 6 ? 5 : 6;
  const rest = roomiest(left, new Set(longDay === null ? [] : [longDay]));
  const best = rest ?? roomiest(left, new Set());
  if (best === null || longDay === null) return best;
  return (left[other] ?? 0) >= 0.75 * (left[best] ?? 0) && (left[other] ?? 0) >= USEFUL_S
    ? other
    : best;
}

/** Two days 48 h apart; heavy strength keeps the tendon's spacing and prefers the fast run's day. */
function pickStrength(
  { strength, heavy, apart }: TemplateNeeds,
  left: readonly number[],
  highDays: readonly number[],
  longRideDay: number | null,
  qualityDay: number | null,
): number[] {
  const gap = heavy ? apart : STRENGTH_1.numbers.apartDays.value;
  const ok = WEEK.filter(
    (d) =>
      (left[d] ?? 0) >= STRENGTH_1.numbers.leastS.value &&
      d !== longRideDay &&
      (!heavy || highDays.every((h) => h === d || apartInWeek(h, d) >= apart)) &&
      !(heavy && d === highDays[0]),
  );
  const value = (d: number) =>
    Math.min(left[d] ?? 0, 2 * STRENGTH_1.numbers.sessionS.value) / 60 +
    (heavy && d === qualityDay ? 100 : 0) -
    (highDays.some((h) => (h - d + 7) % 7 === 1) ? 15 : 0);
  let best: number[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const a of ok)
    for (const b of ok) {
      if (b < a || (b !== a && apartInWeek(a, b) < gap)) continue;
      const days: number[] = a === b ? [a] : [a, b];
      if (days.length > strength) continue;
      const total = days.reduce((s, d) => s + 200 + value(d), 0);
      if (total > bestValue) {
        bestValue = total;
        best = days;
      }
    }
  return best;
}

/** One lighter session 48 h from the others, where fewer heavy days fit than are asked for. */
function pickLight(
  { strength }: TemplateNeeds,
  left: readonly number[],
  others: readonly number[],
  longRideDay: number | null,
): number[] {
  if (others.length >= strength) return [];
  const apart = STRENGTH_1.numbers.apartDays.value;
  const day = WEEK.find(
    (d) =>
      (left[d] ?? 0) >= STRENGTH_1.numbers.leastS.value &&
      d !== longRideDay &&
      others.every((h) => apartInWeek(h, d) >= apart),
  );
  return day === undefined ? [] : [day];
}

/** Days with the most room, days without a run first, spread over the week. */
function pickDays(
  spareS: readonly number[],
  count: number,
  wishS: number,
  runDays: ReadonlySet<number>,
): number[] {
  const spare = [...spareS];
  const days: number[] = [];
  while (days.length < count) {
    let best: number | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const d of WEEK) {
      const room = spare[d] ?? 0;
      if (room < USEFUL_S || days.includes(d)) continue;
      const nearest = days.length === 0 ? 3 : Math.min(...days.map((x) => apartInWeek(x, d)));
      const score =
        Math.min(room, wishS) / 60 +
        (room >= wishS ? 30 : 0) +
        (runDays.has(d) ? 0 : 10) +
        nearest * 8 +
        Math.min(room, 7200) / 600;
      if (score > bestScore) {
        bestScore = score;
        best = d;
      }
    }
    if (best === null) break;
    days.push(best);
    spare[best] = 0;
  }
  return days.sort((a, b) => a - b);
}
