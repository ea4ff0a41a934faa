import { randomUUID } from "node:crypto";
import { AppError, notFound } from "@/lib/errors";
import { reportUnexpected } from "@/lib/http/report";
import { fileResponse, problemResponse } from "@/lib/http/respond";
import { reportPdf } from "@/lib/print/report-pdf";
import { readSharedReport } from "@/lib/services/sharing/read-shared-report";
import { requestLanguage } from "@/lib/words/request";
import { standingLink } from "../standing-link";

/** The shared report as a file, for whoever has opened it in this browser. */
export async function GET(request: Request): Promise<Response> {
  const requestId = randomUUID();
  try {
    const link = await standingLink();
    if (!link) throw notFound();
    const sheet = await readSharedReport(link, requestId);
    const file = await reportPdf(sheet, await requestLanguage());
    return fileResponse(file, "application/pdf", requestId);
  } catch (error) {
    if (!(error instanceof AppError)) {
      reportUnexpected(error, { requestId, method: request.method, route: "shared report as PDF" });
    }
    return problemResponse(error, requestId, request.headers);
  }
}
