import { injuriesResponse } from "@/lib/contracts/care";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { listInjuries } from "@/lib/services/list-injuries";

export const GET = route(
  { summary: "Injuries and their rehab stage", params: athleteParams, response: injuriesResponse },
  ({ ctx, params }) => listInjuries(ctx, params),
);
