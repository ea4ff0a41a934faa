import "server-only";
import { ownAddress } from "@/lib/env";
import { printPage } from "./chromium";
import { laidOut, type ReportSheet } from "./sheets";

/** Carries the one-use code of a sheet: in a header, so that no log of addresses has it. */
export const SHEET_HEADER = "x-rebound-sheet";

export type PdfFile = { readonly name: string; readonly bytes: Uint8Array };

/** The report as a file: the very page, printed. Its name says nothing of whose it is. */
export async function reportPdf(sheet: ReportSheet): Promise<PdfFile> {
  const bytes = await laidOut(sheet, (code) =>
    printPage({ url: `${ownAddress()}/sheet`, headers: { [SHEET_HEADER]: code } }),
  );
  return { name: `rebound-report-${sheet.report.to}.pdf`, bytes };
}
