import type { RaceDto, TodayDto } from "@/lib/contracts/season";
import type { Race } from "@/lib/engine/model";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";

export function toRaceDto({ id, name, date, kind, priority }: Race): RaceDto {
  return { id, name, date, kind, priority };
}

/** Races from today on, soonest first, with the days to each. */
export function racesAhead(races: readonly Race[], today: PlainDate): TodayDto["nextRaces"] {
  return races
    .filter((race) => race.date >= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
    .map((race) => ({ ...toRaceDto(race), daysTo: daysBetween(today, race.date) }));
}
