import "server-only";
import { findSeason } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { SeasonDto } from "@/lib/contracts/season";
import { forecastRaces } from "@/lib/engine/forecast/forecast";
import { negotiate } from "@/lib/engine/forecast/negotiate";
import type { Assessment } from "@/lib/engine/model";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { keepCurrent } from "../plan/keep-current";
import { toSession } from "../plan/to-session";
import { toBlockDto } from "../plan/view/to-block-dto";
import { toRaceDto } from "../plan/view/to-race-dto";
import { toForecastDto, toInfeasibleDto, toSeasonWeekDto } from "../plan/view/to-season-dto";
import { viewPlan } from "../plan/view/view-plan";

export async function getSeason(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<SeasonDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  return describeSeason(ctx, scope, await keepCurrent(ctx, scope));
}

/** The season as it is stored: races, blocks, weeks with their sums, a forecast per race. */
export async function describeSeason(
  ctx: Context,
  scope: AthleteScope,
  assessment: Assessment,
): Promise<SeasonDto> {
  const season = await findSeason(ctx.db, scope);
  const { today } = scope;
  const view = await viewPlan(ctx, scope, { assessment, from: season?.start ?? today });
  const { record, rows } = view;
  const sessions = rows.filter((row) => row.localDate >= today).map(toSession);
  const seen = { record, today, assessment, sessions };
  const logged = { activities: record.activities, ledger: ledgerOf(record) };
  const talks = new Map(season ? negotiate(seen).map((n) => [n.race, n.choices]) : []);
  return {
    start: season?.start ?? null,
    end: season?.end ?? null,
    races: record.races.map(toRaceDto),
    blocks: view.blocks.map(toBlockDto),
    weeks: view.weeks.map((week) => toSeasonWeekDto(week, rows, logged)),
    forecast: season
      ? forecastRaces(seen).map((f) => toForecastDto(f, talks.get(f.race) ?? [], scope))
      : [],
    infeasible: toInfeasibleDto(season),
  };
}
