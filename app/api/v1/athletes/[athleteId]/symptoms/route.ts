import { athleteParams } from "@/lib/contracts/params";
import { symptomsDto, symptomsQuery } from "@/lib/contracts/symptoms";
import { route } from "@/lib/http/route";
import { getSymptoms } from "@/lib/services/symptoms/get-symptoms";

export const GET = route(
  {
    summary: "Answers day by day, what happened beside them, and what sessions left behind",
    params: athleteParams,
    query: symptomsQuery,
    response: symptomsDto,
  },
  ({ ctx, params, query }) => getSymptoms(ctx, { ...params, ...query }),
);
