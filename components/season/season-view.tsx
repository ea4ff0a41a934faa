import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import type { BlockDto } from "@/lib/contracts/blocks";
import type { SeasonDto } from "@/lib/contracts/season";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import type { Units } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";
import { BuildSeason } from "./build-season";
import { DoesNotFit } from "./does-not-fit";
import { seasonHeadline } from "./findings";
import { FirstPlanLink } from "./first-plan-link";
import { PhaseList } from "./phase-list";
import { RaceList } from "./race-list";
import { LedgerOverTime, LongestRun, WeeklyVolume } from "./season-charts";
import { SeasonRibbon } from "./season-ribbon";

type Props = {
  athleteId: string;
  season: SeasonDto;
  today: PlainDate;
  units: Units;
  /** What was said about a block. */
  talkOf: (block: BlockDto) => ReactNode;
  /** The way into a conversation about a block that has none. */
  talk: ReactNode;
  /** How the last weeks went against the plan in force. */
  kept: ReactNode;
};

/** From here to the races: where the season stands, what it holds week by week, what does not fit. */
export async function SeasonView({
  athleteId,
  season,
  today,
  talkOf,
  talk,
  kept,
  ...props
}: Props) {
  const [t, language] = await Promise.all([words("season"), requestLanguage()]);
  const units = { ...props.units, language };
  const thisMonday = mondayOf(today);
  const { weeks, races, blocks, start, end } = season;
  return (
    <div className="flex flex-col gap-10">
      <header className="flex flex-col gap-6">
        <div className="flex flex-col gap-1">
          <p className="text-sm text-ink-2">{t("title")}</p>
          <h1 className="voice measure-headline text-xl text-balance lg:text-2xl">
            {seasonHeadline(races, today, t)}
          </h1>
        </div>
        {start && end && (
          <SeasonRibbon start={start} end={end} today={today} blocks={blocks} races={races} />
        )}
      </header>

      {blocks.length === 0 && (
        <EmptyState
          title={t("noPlan")}
          action={races.length > 0 ? <BuildSeason athleteId={athleteId} /> : <FirstPlanLink />}
        >
          {t("noPlanWhat")}
        </EmptyState>
      )}

      {races.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-bold">{t("races")}</h2>
          <RaceList races={races} forecast={season.forecast} today={today} units={units} />
        </section>
      )}

      {kept}

      {weeks.length > 0 && (
        <>
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-bold">{t("hours")}</h2>
            <WeeklyVolume weeks={weeks} races={races} units={units} thisMonday={thisMonday} />
          </section>
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-bold">{t("longest")}</h2>
            <LongestRun weeks={weeks} races={races} units={units} thisMonday={thisMonday} />
          </section>
          <div className="grid gap-10 lg:grid-cols-2">
            <section className="flex min-w-0 flex-col gap-3">
              <h2 className="text-lg font-bold">{t("ledger.tissueLoad")}</h2>
              <LedgerOverTime weeks={weeks} ledger="tissueLoad" thisMonday={thisMonday} />
              <p className="measure text-xs text-ink-2">{t("ledgerWhat.tissueLoad")}</p>
            </section>
            <section className="flex min-w-0 flex-col gap-3">
              <h2 className="text-lg font-bold">{t("ledger.fitnessLoad")}</h2>
              <LedgerOverTime weeks={weeks} ledger="fitnessLoad" thisMonday={thisMonday} />
              <p className="measure text-xs text-ink-2">{t("ledgerWhat.fitnessLoad")}</p>
            </section>
          </div>
        </>
      )}

      {blocks.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-bold">{t("phases")}</h2>
          <PhaseList blocks={blocks} today={today} talkOf={talkOf} />
          <div className="mt-5 print:hidden">{talk}</div>
        </section>
      )}

      <DoesNotFit items={season.infeasible} today={today} units={units} />
    </div>
  );
}
