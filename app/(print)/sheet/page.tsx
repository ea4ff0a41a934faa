import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { ReportView } from "@/components/report/report-view";
import { reportDto } from "@/lib/contracts/report";
import { stiffnessClasses } from "@/lib/format/stiffness";
import { SHEET_HEADER } from "@/lib/print/report-pdf";
import { takeSheet } from "@/lib/print/sheets";
import { requestLanguage, words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("report"))("name") };
}

/** What the printing browser fetches, once, with a code that nobody else has. */
export default async function SheetPage() {
  const sheet = takeSheet((await headers()).get(SHEET_HEADER) ?? "");
  if (!sheet) notFound();
  const stiffness = stiffnessClasses(sheet.report.stiffnessCuts, await requestLanguage());
  const report = await inWords(reportDto, sheet.report);
  return <ReportView {...sheet} report={report} stiffness={stiffness} />;
}
