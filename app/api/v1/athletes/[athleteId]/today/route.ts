import { athleteParams } from "@/lib/contracts/params";
import { todayDto } from "@/lib/contracts/season";
import { route } from "@/lib/http/route";
import { getToday } from "@/lib/services/check-ins/get-today";

export const GET = route(
  { summary: "What today holds and why", params: athleteParams, response: todayDto },
  ({ ctx, params }) => getToday(ctx, params),
);
