import { caseFileFields } from "@/lib/contracts/case-file";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { exportRecord } from "@/lib/services/account/export-record";

export const GET = route(
  {
    summary: "The whole record as a case file, for its owner",
    params: athleteParams,
    response: caseFileFields,
  },
  ({ ctx, params }) => exportRecord(ctx, params),
);
