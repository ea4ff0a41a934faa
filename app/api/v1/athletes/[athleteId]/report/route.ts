import { athleteParams } from "@/lib/contracts/params";
import { reportDto, reportQuery } from "@/lib/contracts/report";
import { route } from "@/lib/http/route";
import { getReport } from "@/lib/services/case-file/get-report";

export const GET = route(
  {
    summary: "Answers, load and treatments side by side, for a clinician",
    params: athleteParams,
    query: reportQuery,
    response: reportDto,
  },
  ({ ctx, params, query }) => getReport(ctx, { ...params, ...query }),
);
