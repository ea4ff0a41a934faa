import { Limits } from "@/components/care/limits";
import { LoadTests } from "@/components/care/load-tests";
import { Scores } from "@/components/care/scores";
import { StageCard } from "@/components/rehab/stage-card";
import { ReportFiles } from "@/components/report/report-files";
import { ReportView } from "@/components/report/report-view";
import { isRange, RangeLinks } from "@/components/symptoms/range-links";
import { unitsOf } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { restrictionsResponse } from "@/lib/contracts/care";
import { loadTestsResponse } from "@/lib/contracts/load-tests";
import { reportDto } from "@/lib/contracts/report";
import { stiffnessClasses } from "@/lib/format/stiffness";
import { orNotFound } from "@/lib/http/or-not-found";
import { printingBrowser } from "@/lib/print/chromium";
import { listRestrictions } from "@/lib/services/care/list-restrictions";
import { getReport } from "@/lib/services/case-file/get-report";
import { listLoadTests } from "@/lib/services/load-tests/list-load-tests";
import { getRehabPage } from "@/lib/services/rehab/get-rehab-page";
import { listScores } from "@/lib/services/scores/list-scores";
import { requestLanguage, words } from "@/lib/words/request";
import { inWords, rehabInWords } from "@/lib/words/said/in-words";
import { knownAthlete } from "../../known-athlete";
import { tabTitle } from "../../tab-title";

export const generateMetadata = tabTitle("case");

type Props = {
  params: Promise<{ athleteId: string }>;
  searchParams: Promise<{ range?: string }>;
};

/** What a physio works with: limits, the stage, tests, questionnaires, and the report as a doctor reads it. */
export default async function CasePage({ params, searchParams }: Props) {
  const { athleteId } = await params;
  const wanted = (await searchParams).range;
  const range = isRange(wanted) ? wanted : "12w";
  const view = await orNotFound(
    asActor(async (ctx) => {
      const { name, scopes, access } = await knownAthlete(ctx, athleteId);
      const { today } = await authoriseAthlete(ctx, athleteId, { access: "read" });
      const sees = (...wanted: (typeof scopes)[number][]) =>
        wanted.every((scope) => scopes.includes(scope));
      const whole = sees("load", "symptoms", "injury");
      return {
        name,
        today,
        cares: access.includes("care"),
        units: unitsOf(ctx.actor),
        limits: await inWords(restrictionsResponse, await listRestrictions(ctx, { athleteId })),
        loadTests: sees("injury", "symptoms")
          ? await inWords(loadTestsResponse, await listLoadTests(ctx, { athleteId }))
          : null,
        scores: sees("injury") ? (await listScores(ctx, { athleteId })).scores : null,
        rehab: whole ? await rehabInWords(await getRehabPage(ctx, { athleteId })) : null,
        report: whole ? await inWords(reportDto, await getReport(ctx, { athleteId, range })) : null,
      };
    }),
  );
  const { name, today, cares, units, limits, loadTests, scores, rehab, report } = view;
  const path = `/coach/athletes/${athleteId}/case`;
  const file = `/api/v1/athletes/${athleteId}/report.pdf?range=${range}`;
  const t = await words("coach");
  return (
    <div className="flex flex-col gap-12">
      <h1 className="voice -mb-4 text-xl lg:text-2xl print:hidden">{t("caseOf", { name })}</h1>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2 print:hidden">
        <Limits
          athleteId={athleteId}
          initial={limits.restrictions}
          exercises={limits.exercises}
          today={today}
          maySet={cares}
          self={false}
        />
        {rehab?.stage && (
          <StageCard athleteId={athleteId} stage={rehab.stage} rehab={rehab.rehab} />
        )}
        {loadTests && (
          <LoadTests athleteId={athleteId} initial={loadTests} today={today} mayEnter={cares} />
        )}
        {scores && (
          <div>
            <Scores athleteId={athleteId} initial={scores} today={today} mayEnter={cares} />
          </div>
        )}
      </div>
      {report ? (
        <div className="border-t border-line pt-10 print:border-0 print:pt-0">
          <ReportView
            report={report}
            heading="h2"
            units={units}
            stiffness={stiffnessClasses(report.stiffnessCuts, await requestLanguage())}
            actions={
              <>
                <RangeLinks path={path} range={range} />
                <ReportFiles href={printingBrowser() === null ? null : file} />
              </>
            }
          />
        </div>
      ) : (
        <p className="measure text-sm text-ink-2">{t("noReport", { name })}</p>
      )}
    </div>
  );
}
