import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { ReportFiles } from "@/components/report/report-files";
import { ReportView } from "@/components/report/report-view";
import { CodeForm } from "@/components/shared/code-form";
import { CodeInAddress } from "@/components/shared/code-in-address";
import type { StandingLink } from "@/lib/auth/share-holder";
import { reportDto } from "@/lib/contracts/report";
import { AppError } from "@/lib/errors";
import { formatMoment } from "@/lib/format/moment";
import { stiffnessClasses } from "@/lib/format/stiffness";
import { printingBrowser } from "@/lib/print/chromium";
import { readSharedReport } from "@/lib/services/sharing/read-shared-report";
import { requestLanguage, words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { standingLink } from "./standing-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("shared"))("title") };
}

type Props = { searchParams: Promise<{ opened?: string }> };

/** A report that somebody shares for a time. The code is in the address after the `#`. */
export default async function SharedPage({ searchParams }: Props) {
  const link = await standingLink();
  const sheet = link && (await readUnlessEnded(link));
  if (!link || !sheet) return <CodeForm refused={(await searchParams).opened === "no"} />;
  const units = sheet.units;
  const report = await inWords(reportDto, sheet.report);
  const [t, language] = await Promise.all([words("shared"), requestLanguage()]);
  const until = formatMoment(link.expiresAt.toISOString(), link.owner.timeZone, language);
  return (
    <div className="flex flex-col gap-6">
      <CodeInAddress />
      <p className="figures border-b border-line pb-4 text-sm">
        {t("until", { name: report.athlete.name, until })}
      </p>
      <ReportView
        report={report}
        units={units}
        stiffness={stiffnessClasses(report.stiffnessCuts, language)}
        actions={<ReportFiles href={printingBrowser() === null ? null : "/shared/report.pdf"} />}
      />
    </div>
  );
}

/** Ended between two looks at it: as if it had been before. */
async function readUnlessEnded(link: StandingLink) {
  try {
    return await readSharedReport(link, randomUUID());
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return undefined;
    throw error;
  }
}
