import "server-only";
import type { Language } from "@/lib/engine/model";
import { ownAddress } from "@/lib/env";
import { localeOf } from "@/lib/words/languages";
import { printPage } from "./chromium";
import { laidOut, type ReportSheet } from "./sheets";

/** Carries the one-use code of a sheet: in a header, so that no log of addresses has it. */
export const SHEET_HEADER = "x-rebound-sheet";

export type PdfFile = { readonly name: string; readonly bytes: Uint8Array };

/** The report as a file: the very page, printed. Its name says nothing of whose it is. */
export async function reportPdf(sheet: ReportSheet, language: Language): Promise<PdfFile> {
  const locale = localeOf[language];
  const bytes = await laidOut(sheet, (code) =>
    printPage({
      url: `${ownAddress()}/sheet`,
      locale,
      headers: { [SHEET_HEADER]: code, "accept-language": locale },
    }),
  );
  return { name: `rebound-report-${sheet.report.to}.pdf`, bytes };
}
