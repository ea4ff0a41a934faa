import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { ReportView } from "@/components/report/report-view";
import { stiffnessClasses } from "@/lib/format/stiffness";
import { SHEET_HEADER } from "@/lib/print/report-pdf";
import { takeSheet } from "@/lib/print/sheets";

export const metadata: Metadata = { title: "Report" };

/** What the printing browser fetches, once, with a code that nobody else has. */
export default async function SheetPage() {
  const sheet = takeSheet((await headers()).get(SHEET_HEADER) ?? "");
  if (!sheet) notFound();
  return <ReportView {...sheet} stiffness={stiffnessClasses(sheet.report.stiffnessCuts)} />;
}
