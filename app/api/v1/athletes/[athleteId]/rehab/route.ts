import { athleteParams } from "@/lib/contracts/params";
import { rehabDto } from "@/lib/contracts/rehab";
import { route } from "@/lib/http/route";
import { getRehab } from "@/lib/services/rehab/get-rehab";

export const GET = route(
  {
    summary: "The rehab stage and whose word each step was",
    params: athleteParams,
    response: rehabDto,
  },
  ({ ctx, params }) => getRehab(ctx, params),
);
