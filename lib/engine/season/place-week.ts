import type { RehabStage } from "../model";
import { AVAIL_1, SPACE_1 } from "../rules/season";
import { BRICK_1, STRENGTH_1, TAPER_CROSS, TRI_1 } from "../rules/season-shape";
import type { CoachTargets } from "./blocks";
import type { Day } from "./calendar";
import { type CrossWeek, rideWishes } from "./cross-week";
import type { DayRoom } from "./day-room";
import type { Draft } from "./draft";
import type { Quality } from "./levels";
import type { SessionPicker } from "./library/picker";
import type { Paces } from "./library/targets";
import type { WeekOutline } from "./outline";
import { floorTo } from "./rounding";
import type { RunPiece } from "./run-pieces";
import {
  brickRide,
  brickRun,
  easyRun,
  fastRun,
  holds,
  lightStrength,
  longRide,
  midweekRide,
  strength,
  swim,
  walkJog,
} from "./slots";
import type { Template } from "./template";

export type PlaceInput = {
  readonly week: WeekOutline;
  readonly days: readonly Day[];
  readonly template: Template;
  readonly pieces: readonly RunPiece[];
  readonly quality: Quality;
  readonly cross: CrossWeek;
  readonly coach: CoachTargets | null;
  readonly paces: Paces;
  readonly pick: SessionPicker;
  readonly stage: RehabStage;
  /** Strength days are hard ones for the tendon, whatever this week's sessions are made of. */
  readonly heavy: boolean;
  readonly injured: boolean;
  readonly level: number;
  readonly room: DayRoom;
  /** Weekdays with a race: nothing else stands there. */
  readonly raceDays: readonly number[];
  /** Weekday of a main race; later days belong to its aftermath. */
  readonly mainRaceDay: number | null;
  /** Days from each weekday to the next main race; `Infinity` without one. */
  readonly toMain: readonly number[];
};

type Item = {
  readonly kind: "long" | "ride" | "swim" | "strength" | "light";
  wishS: number;
  leastS: number;
};

const GRAIN_S = 300;
const least = AVAIL_1.numbers.usefulMin.value * 60;

/** The sessions of a week that follows its pattern, each inside the day's time. */
export function placeWeek(input: PlaceInput): Draft[] {
  const drafts: Draft[] = [];
  const { days, room, pieces } = input;
  for (const piece of pieces) {
    const draft = runDraft(piece, input);
    room.use(draft.offset, draft.durationS);
    drafts.push(draft);
  }
  const wishes = itemsByDay(input);
  keepStrength(wishes, input);
  for (const [weekday, items] of wishes.entries()) {
    const day = days[weekday];
    if (!day || day.past || items.length === 0) continue;
    for (const { item, durationS } of shared(
      items,
      room.leftS(day.offset),
      input.coach === null ? GRAIN_S : 60,
    )) {
      const draft = crossDraft(item, durationS, weekday, input);
      room.use(
        draft.offset,
        draft.durationS,
        draft.role === "rehab" && draft.durationS <= AVAIL_1.numbers.rehabS.value,
      );
      drafts.push(draft);
    }
  }
  drafts.push(...isometrics(input));
  return drafts;
}

function runDraft(piece: RunPiece, { days, quality, paces, pick, level }: PlaceInput): Draft {
  const at = { offset: days[piece.weekday]?.offset ?? 0, distanceM: piece.distanceM };
  if (piece.kind === "run-walk") return walkJog(pick, at, paces.easyMps);
  if (piece.kind === "brick") return brickRun(pick, at);
  if (piece.kind === "quality" && quality.role !== null) {
    const fast = fastRun(pick, quality.role, at, quality.turn);
    if (fast) return fast;
  }
  const needs = level < 3 ? 2 : piece.kind === "long" && level >= 4 ? 4 : 3;
  return easyRun(pick, piece.kind === "long" ? "long" : "easy", at, needs);
}

/** What each weekday is asked to hold beside running. */
function itemsByDay(input: PlaceInput): Item[][] {
  const { week, template, cross, coach, raceDays, mainRaceDay, stage, toMain, days } = input;
  const items: Item[][] = Array.from({ length: 7 }, () => []);
  const brickDay = input.pieces.find((p) => p.kind === "brick")?.weekday;
  const put = (weekday: number | null, wished: Item) => {
    if (weekday === null || raceDays.includes(weekday)) return;
    if (mainRaceDay !== null && weekday >= mainRaceDay) return;
    const dayBefore = toMain[weekday] === 1 ? TAPER_CROSS.numbers.dayBeforeS.value : Infinity;
    const item = rideWithin(
      wished,
      Math.min(days[weekday]?.limits.maxRideS ?? Infinity, dayBefore),
    );
    if (item.wishS >= Math.min(least, 600))
      items[weekday]?.push(brickDay === weekday ? beforeBrick(item) : item);
  };
  const open = (list: readonly number[]) => list.filter((d) => !(days[d]?.past ?? true));
  const rides = open(template.rideDays);
  const { longS, midS } = rideWishes(cross, rides.length, coach?.bikeS ?? null);
  const swims = open(template.swimDays);
  const swimS =
    coach?.swimS != null && swims.length > 0
      ? coach.swimS / swims.length
      : swimOf(input, swims.length);
  const count = coach?.strength ?? STRENGTH_1.numbers.sessions.value;
  const noStrength = TAPER_CROSS.numbers.noStrengthDays.value;
  const wish = (kind: Item["kind"], seconds: number): Item => ({
    kind,
    wishS: seconds,
    leastS: Math.min(seconds, least),
  });
  put(template.longRideDay, wish("long", longS));
  if (stage >= 2) {
    const days2 = [
      ...template.strengthDays.map((d) => ({ d, kind: "strength" as const })),
      ...template.lightDays.map((d) => ({ d, kind: "light" as const })),
    ].filter(({ d }) => (toMain[d] ?? 99) > noStrength);
    const { sessionS, lighterS } = STRENGTH_1.numbers;
    const strengthS = week.kind === "recovery" ? lighterS.value : sessionS.value;
    for (const { d, kind } of days2.slice(0, count)) put(d, wish(kind, strengthS));
  }
  for (const d of rides) put(d, wish("ride", midS));
  for (const d of swims) put(d, wish("swim", swimS));
  for (const d of [...template.runDays, ...(template.longDay === null ? [] : [template.longDay])])
    if (
      days[d]?.limits.noRun &&
      !template.rideDays.includes(d) &&
      d !== template.longRideDay &&
      template.longRideDay !== null
    )
      put(d, wish("ride", TRI_1.numbers.rideMin.value * 60));
  return items;
}

/**
 * Strength that found no time beside a run that has grown moves to another day, as the lighter kind:
 * one that has time to spare, or with an injury one that gives some of a ride or swim.
 */
function keepStrength(wishes: readonly Item[][], input: PlaceInput): void {
  const { days, room, template, raceDays, mainRaceDay, toMain, injured, heavy } = input;
  const noStrength = TAPER_CROSS.numbers.noStrengthDays.value;
  const placed = (d: number, items: readonly Item[]) => {
    const kept = shared(items, room.leftS(days[d]?.offset ?? -1), 60);
    return {
      all: kept.length === items.length,
      keeps: (item: Item) => kept.some((k) => k.item === item),
      cutS: kept.reduce((sum, k) => sum + k.item.wishS - k.durationS, 0),
    };
  };
  for (const [from, items] of wishes.entries()) {
    const item = items.find(isStrength);
    if (!item || placed(from, items).keeps(item)) continue;
    const moved: Item = { ...item, kind: heavy ? "light" : item.kind, wishS: item.leastS };
    let best: { readonly day: number; readonly cutS: number } | null = null;
    for (const [d, others] of wishes.entries()) {
      const open = !(days[d]?.past ?? true) && !raceDays.includes(d) && d !== template.longDay;
      const early = (mainRaceDay === null || d < mainRaceDay) && (toMain[d] ?? 99) > noStrength;
      if (d === from || !open || !early) continue;
      const near = wishes.some(
        (w, e) => e !== from && w.some(isStrength) && Math.abs(e - d) < APART_DAYS,
      );
      const { all, cutS } = placed(d, [...others, moved]);
      if (near || !all || (cutS > 0 && !injured)) continue;
      if (best === null || cutS < best.cutS) best = { day: d, cutS };
    }
    if (best === null) continue;
    items.splice(items.indexOf(item), 1);
    wishes[best.day]?.push(moved);
  }
}

const APART_DAYS = STRENGTH_1.numbers.apartDays.value;
const isStrength = ({ kind }: Item) => kind === "strength" || kind === "light";

/** A ride as long as a person's limit lets it be; anything else as it is. */
function rideWithin(item: Item, mostS: number): Item {
  if (item.wishS <= mostS || (item.kind !== "ride" && item.kind !== "long")) return item;
  return { ...item, wishS: mostS, leastS: Math.min(item.leastS, mostS) };
}

/** A ride that a run follows keeps the length that makes it one, whatever else the day holds. */
function beforeBrick(item: Item): Item {
  if (item.kind !== "ride" && item.kind !== "long") return item;
  return { ...item, leastS: Math.min(item.wishS, BRICK_1.numbers.leastRideS.value) };
}

function swimOf({ cross, coach, paces }: PlaceInput, swims: number): number {
  if (coach?.swimM != null && swims > 0) return coach.swimM / swims / paces.swimMps(0.85);
  return cross.swimS;
}

/** A day's time over its items: each its least first, then the wishes in order. */
function shared(
  items: readonly Item[],
  leftS: number,
  grainS: number,
): { item: Item; durationS: number }[] {
  let free = leftS;
  const kept: { item: Item; durationS: number }[] = [];
  for (const item of items) {
    if (item.leastS > free) continue;
    kept.push({ item, durationS: item.leastS });
    free -= item.leastS;
  }
  for (const entry of kept) {
    const more = Math.min(entry.item.wishS - entry.durationS, free);
    entry.durationS += more;
    free -= more;
  }
  for (const entry of kept)
    entry.durationS = floorTo(entry.durationS, entry.durationS > 1200 ? grainS : 60);
  return kept.filter((k) => k.durationS > 0);
}

function crossDraft(item: Item, durationS: number, weekday: number, input: PlaceInput): Draft {
  const { days, pick, week, stage, pieces, template } = input;
  const at = { offset: days[weekday]?.offset ?? 0, durationS };
  const light = week.kind === "recovery" || week.kind === "race";
  const brick = pieces.some((p) => p.kind === "brick" && p.weekday === weekday);
  switch (item.kind) {
    case "long": {
      const aeroS = aeroOn(input, durationS);
      if (brick) return brickRide(pick, at, aeroS);
      if (durationS < 3600 || week.kind === "race")
        return midweekRide(pick, at, { turn: week.index, light: true });
      return longRide(pick, at, aeroS);
    }
    case "ride":
      if (brick) return brickRide(pick, at, 0);
      return midweekRide(pick, at, {
        turn: week.index + template.rideDays.indexOf(weekday),
        light,
      });
    case "swim":
      return swim(pick, at, {
        turn: week.index * 2 + (weekday > (template.swimDays[0] ?? 0) ? 1 : 0),
        light,
      });
    case "light":
      return lightStrength(pick, at);
    case "strength":
      return strength(pick, at, { stage, second: weekday !== template.strengthDays[0] });
  }
}

/** Aero time that the ride, the day's limit and the week's free day allow, s. */
function aeroOn(
  { cross, days, template, pieces, raceDays }: PlaceInput,
  durationS: number,
): number {
  const day = template.longRideDay === null ? undefined : days[template.longRideDay];
  if (!day) return 0;
  const busy = new Set([...pieces.map((p) => p.weekday), ...raceDays, template.longRideDay]);
  if (busy.size > 6) return 0;
  const limit = Math.min(cross.aeroS, day.limits.maxAeroS, durationS * 0.75);
  const aeroS = floorTo(limit, GRAIN_S);
  return aeroS >= 2 * GRAIN_S ? aeroS : 0;
}

/** Stage 1: short holds on most days; up to ten minutes stand outside the day's time. */
function isometrics({
  stage,
  days,
  pick,
  raceDays,
  mainRaceDay,
  room,
  coach,
}: PlaceInput): Draft[] {
  if (stage > 1) return [];
  const drafts: Draft[] = [];
  const count = coach?.strength ?? STRENGTH_1.numbers.holdsDays.value;
  for (const [weekday, day] of days.entries()) {
    if (drafts.length >= count) break;
    if (day.past || day.openS === 0 || raceDays.includes(weekday)) continue;
    if (mainRaceDay !== null && weekday >= mainRaceDay) continue;
    const durationS = STRENGTH_1.numbers.holdsS.value;
    room.use(day.offset, durationS, true);
    drafts.push(holds(pick, { offset: day.offset, durationS }));
  }
  return drafts;
}

export const isHeavy = (stage: RehabStage) => stage >= SPACE_1.numbers.heavyStage.value;
