import type { Metadata } from "next";
import { ReportFiles } from "@/components/report/report-files";
import { ReportView } from "@/components/report/report-view";
import { ShareReport } from "@/components/report/share-report";
import { isRange, RangeLinks } from "@/components/symptoms/range-links";
import { buttonClass } from "@/components/ui/button";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { reportDto } from "@/lib/contracts/report";
import { stiffnessClasses } from "@/lib/format/stiffness";
import { orNotFound } from "@/lib/http/or-not-found";
import { printingBrowser } from "@/lib/print/chromium";
import { getReport } from "@/lib/services/case-file/get-report";
import { listShareLinks } from "@/lib/services/sharing/list-share-links";
import { requestLanguage, words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { WordsOf } from "../../room-words";
import { ownAthleteId } from "../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("report"))("name") };
}

type Props = { searchParams: Promise<{ range?: string }> };

export default async function ReportPage({ searchParams }: Props) {
  const wanted = (await searchParams).range;
  const range = isRange(wanted) ? wanted : "12w";
  const { report, links, units, timeZone } = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      return {
        report: await inWords(reportDto, await getReport(ctx, { athleteId, range })),
        ...(await listShareLinks(ctx, { athleteId })),
        units: unitsOf(ctx.actor),
        timeZone: ctx.actor.timeZone,
      };
    }),
  );
  const { id: athleteId } = report.athlete;
  const file = `/api/v1/athletes/${athleteId}/report.pdf?range=${range}`;
  return (
    <div className="flex flex-col gap-10">
      <ReportView
        report={report}
        units={units}
        stiffness={stiffnessClasses(report.stiffnessCuts, await requestLanguage())}
        actions={
          <>
            <RangeLinks path="/report" range={range} />
            <ReportFiles href={printingBrowser() === null ? null : file} />
            <a href="#share" className={`${buttonClass("quiet")} max-sm:-ml-2`}>
              {(await words("report"))("share.open")}
            </a>
          </>
        }
      />
      <WordsOf rooms={["report"]}>
        <ShareReport athleteId={athleteId} initial={links} range={range} timeZone={timeZone} />
      </WordsOf>
    </div>
  );
}
