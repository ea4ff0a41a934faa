import type { SeasonRow, SeasonWeekRow } from "@/db/schema/seasons";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { OutlookDto } from "@/lib/contracts/blocks";
import type { ForecastDto, SeasonWeekDto } from "@/lib/contracts/season";
import type { Choice } from "@/lib/engine/forecast/negotiate";
import { fitnessLoad } from "@/lib/engine/load/fitness";
import { tissueLoad } from "@/lib/engine/load/tissue";
import type { Activity, RaceForecast, Sport, Targets } from "@/lib/engine/model";
import { addDays } from "@/lib/engine/plain-date";
import type { Ledger } from "@/lib/engine/protocol/in-force";
import { WITHHELD } from "./to-change-dto";
import { amountOf, counts, total } from "./to-week-dto";

/** A week of the season with the sums of its own sessions and of what was logged. */
export function toSeasonWeekDto(
  week: SeasonWeekRow,
  rows: readonly SessionRow[],
  { activities, ledger }: { activities: readonly Activity[]; ledger: Ledger },
): SeasonWeekDto {
  const sunday = addDays(week.monday, 6);
  const sessions = rows.filter(
    (r) => r.localDate >= week.monday && r.localDate <= sunday && counts(r),
  );
  const done = activities.filter((a) => a.date >= week.monday && a.date <= sunday);
  return {
    monday: week.monday,
    phase: week.phase,
    kind: week.kind,
    race: week.raceId,
    targets: week.targets,
    planned: sumOf(sessions),
    done: sumOf(done),
    longestRunM: longestRun(sessions),
    fitnessLoad: total(sessions, (s) => s.fitnessLoad),
    tissueLoad: total(sessions, (s) => s.tissueLoad),
    logged: {
      longestRunM: longestRun(done),
      fitnessLoad: total(done, (a) => fitnessLoad(a, ledger.athlete)),
      tissueLoad: total(done, (a) => tissueLoad(a, ledger.athlete, ledger.protocol)),
    },
  };
}

function longestRun(items: readonly Item[]): number {
  return items.reduce(
    (longest, { sport, distanceM }) =>
      sport === "run" ? Math.max(longest, distanceM ?? 0) : longest,
    0,
  );
}

export function toForecastDto(
  forecast: RaceForecast,
  choices: readonly Choice[],
  { scopes }: AthleteScope,
): ForecastDto {
  const sees = scopes.has("symptoms");
  return {
    race: forecast.race,
    feasibility: forecast.feasibility,
    driver: sees ? forecast.driver : WITHHELD,
    because: sees ? forecast.because : "",
    options: [...forecast.options],
    decideOn: [...forecast.decideOn],
    predictedS: forecast.predictedS,
    choices: choices.map(({ option, says, races }) => ({
      option,
      says,
      races: races.map(({ driver: _, ...then }) => then),
    })),
  };
}

export function toOutlookDto(forecast: RaceForecast, { scopes }: AthleteScope): OutlookDto {
  const { race, feasibility, driver, predictedS } = forecast;
  return {
    race,
    feasibility,
    driver: scopes.has("symptoms") ? driver : WITHHELD,
    predictedS,
  };
}

export function toInfeasibleDto(season: SeasonRow | undefined) {
  return (season?.infeasible ?? []).map(({ what, rule, wouldNeed }) => ({ what, rule, wouldNeed }));
}

type Item = {
  readonly sport: Sport;
  readonly durationS: number;
  readonly distanceM: number | null;
};

function sumOf(items: readonly Item[]): Targets {
  return {
    run: amountOf(items, "run"),
    bike: { durationS: amountOf(items, "bike").durationS },
    swim: amountOf(items, "swim"),
    strength: { sessions: items.filter((item) => item.sport === "strength").length },
  };
}
