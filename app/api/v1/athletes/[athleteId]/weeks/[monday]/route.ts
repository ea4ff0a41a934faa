import { weekPath } from "@/lib/contracts/params";
import { weekDto } from "@/lib/contracts/weeks";
import { route } from "@/lib/http/route";
import { getWeek } from "@/lib/services/week/get-week";

export const GET = route(
  { summary: "One week: planned, done and allowed", params: weekPath, response: weekDto },
  ({ ctx, params }) => getWeek(ctx, params),
);
