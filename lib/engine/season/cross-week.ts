import type { History } from "../history";
import type { RaceKind } from "../model";
import { RECOVERY_1 } from "../rules/season";
import { AERO_1, CLUSTER_1, RIDE_1, TRI_1 } from "../rules/season-shape";
import { isTriathlon, type WeekOutline } from "./outline";
import { floorTo } from "./rounding";

/** What a week wishes of riding and swimming, before the days' time is asked. */
export type CrossWeek = {
  readonly longRideS: number;
  readonly midRideS: number;
  readonly aeroS: number;
  /** Each swim. */
  readonly swimS: number;
};

/** Lengths wished for, s: the week's long ride and each other one. */
export type RideWishes = { readonly longS: number; readonly midS: number };

/** A coach's time for riding is shared as the week's own would be. */
export function rideWishes(
  { longRideS, midRideS }: CrossWeek,
  others: number,
  coachS: number | null,
): RideWishes {
  const totalS = longRideS + midRideS * others;
  const factor = coachS !== null && totalS > 0 ? coachS / totalS : 1;
  const midS = floorTo(midRideS * factor, 60);
  return { longS: coachS === null ? longRideS : coachS - midS * others, midS };
}

const lighter = RECOVERY_1.numbers.share.value;
const ride = RIDE_1.numbers;
const aero = AERO_1.numbers;
const GRAIN_S = 300;

/** Wishes for every week: the long ride grows evenly to its peak, aero time in small steps. */
export function crossPlan(
  weeks: readonly WeekOutline[],
  history: History,
  aeroDoneS: number,
  longRideOpenS: number,
): CrossWeek[] {
  const startS = Math.max(history.longestRideS, ride.startS.value);
  const swimStartS = swimOf(history);
  const firstToGo = new Map<RaceKind | null, number>();
  let lastRideS = Math.min(startS, longRideOpenS);
  let aeroS = aeroDoneS;
  let peakRideS = lastRideS;
  return weeks.map((week): CrossWeek => {
    const toward = week.toward;
    const toGo = week.weeksToGo ?? 0;
    if (!firstToGo.has(toward)) firstToGo.set(toward, toGo);
    const part = progressTo(week, firstToGo.get(toward) ?? toGo);
    const targetS = Math.min(targetRideS(week), longRideOpenS);
    const evenS = startS + Math.max(0, targetS - startS) * part;
    const grownS = Math.min(evenS, lastRideS + ride.stepS.value, longRideOpenS);
    const loaded = week.kind === "load";
    const swimS = Math.min(TRI_1.numbers.swimGrowS.value, swimStartS * (1 + 0.25 * part));
    if (loaded && !week.peakOut) {
      lastRideS = floorTo(grownS, GRAIN_S);
      peakRideS = Math.max(peakRideS, lastRideS);
    }
    if (loaded && aeroAllowed(week)) aeroS = nextAeroS(aeroS, week);
    const share = bikeShare(week);
    const base = week.kind === "load" || week.kind === "recovery" ? lastRideS : peakRideS;
    const longRideS = floorTo(base * share, GRAIN_S);
    return {
      longRideS,
      midRideS: floorTo(ride.midweekS.value * Math.max(share, 0.5), GRAIN_S),
      aeroS: floorTo(Math.min(aeroOf(week, aeroS), longRideS * aero.shareMax.value), GRAIN_S),
      swimS: floorTo(swimS * swimShare(week), GRAIN_S),
    };
  });
}

/** Toward a triathlon (or a marathon with one close behind) the aero ladder runs. */
export function aeroAllowed({ toward, weeksToGo, clusterTri }: WeekOutline): boolean {
  if (toward === null || weeksToGo === null || weeksToGo > aero.weeksBefore.value) return false;
  return clusterTri || (isTriathlon(toward) && toward !== "sprint-tri");
}

function aeroOf(week: WeekOutline, aeroS: number): number {
  if (!aeroAllowed(week) || week.kind === "race") return 0;
  return aeroS;
}

function nextAeroS(aeroS: number, { toward }: WeekOutline): number {
  const next = aeroS < aero.firstS.value ? aero.firstS.value : aeroS + aero.stepS.value;
  return toward === "olympic-tri" ? Math.min(next, aero.olympicMaxS.value) : next;
}

function targetRideS({ toward, clusterTri }: WeekOutline): number {
  const own = toward === null || !isTriathlon(toward) ? ride.none.value : rideFor(toward);
  return clusterTri ? Math.max(own, ride["70.3"].value) : own;
}

function rideFor(kind: RaceKind): number {
  return kind === "ironman" || kind === "70.3" || kind === "olympic-tri" || kind === "sprint-tri"
    ? ride[kind].value
    : ride.none.value;
}

/** 0 at the start of the lead, 1 when the longest rides begin. */
function progressTo({ weeksToGo, clusterTri }: WeekOutline, firstToGo: number): number {
  const peakAt = clusterTri ? ride.windowFrom.value - 1 : ride.windowTo.value;
  const span = firstToGo - peakAt;
  if (span <= 0 || weeksToGo === null) return 1;
  return Math.max(0, Math.min(1, (firstToGo - weeksToGo) / span));
}

function bikeShare(week: WeekOutline): number {
  if (week.kind === "recovery") return lighter;
  if (week.taper) return week.taper.bike;
  return 1;
}

function swimShare(week: WeekOutline): number {
  if (week.kind === "recovery") return lighter;
  return week.taper?.swim ?? 1;
}

function swimOf({ weeks }: History): number {
  const recent = weeks.slice(-4);
  const swims = recent.reduce((s, w) => s + w.swims, 0);
  const seconds = recent.reduce((s, w) => s + w.swimS, 0);
  const usual = swims > 0 ? seconds / swims : 0;
  return Math.min(TRI_1.numbers.swimGrowS.value, Math.max(usual, 2100));
}

export const longestRideAfterS = CLUSTER_1.numbers.longestRideS.value;
