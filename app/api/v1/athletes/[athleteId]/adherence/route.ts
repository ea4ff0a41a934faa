import { adherenceDto } from "@/lib/contracts/adherence";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { getAdherence } from "@/lib/services/adherence/get-adherence";

export const GET = route(
  {
    summary: "What the plan in force asked in four weeks, and what of it was kept",
    params: athleteParams,
    response: adherenceDto,
  },
  ({ ctx, params }) => getAdherence(ctx, params),
);
