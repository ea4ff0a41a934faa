import { caseRecordDto } from "@/lib/contracts/case-record";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { getCaseRecord } from "@/lib/services/case-file/get-case-record";

export const GET = route(
  {
    summary: "The case file: injury, what was written about it, treatments and journal",
    params: athleteParams,
    response: caseRecordDto,
  },
  ({ ctx, params }) => getCaseRecord(ctx, params),
);
