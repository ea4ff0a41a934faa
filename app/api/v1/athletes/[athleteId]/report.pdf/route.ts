import { unitsOf } from "@/lib/auth/actor";
import { athleteParams } from "@/lib/contracts/params";
import { reportQuery } from "@/lib/contracts/report";
import { fileRoute } from "@/lib/http/route";
import { reportPdf } from "@/lib/print/report-pdf";
import { getReport } from "@/lib/services/case-file/get-report";

export const GET = fileRoute(
  {
    summary: "The report as a tagged PDF of two A4 pages at most",
    params: athleteParams,
    query: reportQuery,
    file: "application/pdf",
  },
  async ({ ctx, params, query }) => ({
    report: await getReport(ctx, { ...params, ...query }),
    units: unitsOf(ctx.actor),
  }),
  reportPdf,
);
