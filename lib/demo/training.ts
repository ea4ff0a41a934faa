import type { Role, Sport } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { around } from "./chance";
import type { Trained } from "./person";

/** One planned line of a log: a run or swim by distance, a ride or strength by time. */
export type Line = {
  /** 0 Monday ... 6 Sunday. */
  readonly day: number;
  readonly sport: Sport;
  readonly role: Role;
  readonly km?: number;
  readonly minutes?: number;
  /** For a distance without minutes; s/km. */
  readonly paceSPerKm?: number;
  readonly rpe?: number;
  readonly ascentM?: number;
  readonly aeroMin?: number;
  readonly note?: string;
  /** True: the numbers are the story's own and stay as they are. */
  readonly exact?: boolean;
};

const usualPaceSPerKm: Partial<Record<Sport, number>> = {
  run: 345,
  swim: 1350,
  bike: 145,
  hike: 900,
  walk: 660,
};

/** Lines of one week as they were done: whole plans never come out to the metre. */
export function weekDone(slug: string, monday: PlainDate, lines: readonly Line[]): Trained[] {
  return lines.map((line, i) => {
    const { day, sport, role, rpe, ascentM, aeroMin, note, exact = false } = line;
    const date = addDays(monday, day);
    const spread = (part: number, what: string) =>
      exact ? 1 : around(part, slug, date, sport, i, what);
    const sPerKm = line.paceSPerKm ?? usualPaceSPerKm[sport] ?? 600;
    const planM =
      line.km === undefined
        ? timed(sport)
          ? ((line.minutes ?? 0) * 60_000) / sPerKm
          : null
        : line.km * 1000;
    const distanceM =
      planM === null
        ? null
        : roundTo(planM * spread(0.015, "distance"), exact ? 1 : sport === "swim" ? 50 : 10);
    const planS =
      line.minutes === undefined ? ((distanceM ?? 0) / 1000) * sPerKm : line.minutes * 60;
    return {
      date,
      sport,
      role,
      durationS: roundTo(planS * spread(0.025, "time"), exact ? 1 : 5),
      distanceM,
      rpe: rpe ?? usualRpe(sport, role),
      ascentM: ascentM ?? null,
      aeroS: aeroMin === undefined ? null : aeroMin * 60,
      ...(note === undefined ? {} : { note }),
    };
  });
}

export function usualRpe(sport: Sport, role: Role | null): number {
  if (role === "race" || role === "test") return 9;
  if (role === "intervals" || role === "hills") return 7;
  if (role === "tempo") return 6;
  if (role === "long" || role === "steady" || sport === "strength" || sport === "hike") return 4;
  return sport === "mobility" ? 1 : 3;
}

export function roundTo(value: number, grain: number): number {
  return Math.round(value / grain) * grain;
}

function timed(sport: Sport): boolean {
  return sport === "bike" || sport === "run" || sport === "swim" || sport === "hike";
}
