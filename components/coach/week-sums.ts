import type { SeasonWeekDto } from "@/lib/contracts/season";
import type { WeekDto } from "@/lib/contracts/weeks";
import type { PlainDate } from "@/lib/engine/plain-date";

/** What a week asks for, in the numbers a coach compares; the two ledgers stay apart. */
export type WeekSums = {
  readonly monday: PlainDate;
  /** Holds a race, whose distance is no training. */
  readonly race: boolean;
  readonly runM: number;
  readonly bikeS: number;
  readonly swimM: number;
  readonly strength: number;
  readonly fitness: number;
  readonly tissue: number;
};

export function sumsOfSeasonWeek({
  monday,
  planned,
  fitnessLoad,
  tissueLoad,
  race,
}: SeasonWeekDto): WeekSums {
  return {
    monday,
    race: race !== null,
    runM: planned.run.distanceM,
    bikeS: planned.bike.durationS,
    swimM: planned.swim.distanceM,
    strength: planned.strength.sessions,
    fitness: fitnessLoad,
    tissue: tissueLoad,
  };
}

export function sumsOfWeek({ monday, totals, fitnessLoad, tissueLoad, race }: WeekDto): WeekSums {
  return {
    monday,
    race: race !== null,
    runM: totals.run.planned.distanceM,
    bikeS: totals.bike.planned.durationS,
    swimM: totals.swim.planned.distanceM,
    strength: totals.strength.planned.sessions,
    fitness: fitnessLoad.planned,
    tissue: tissueLoad.planned,
  };
}
