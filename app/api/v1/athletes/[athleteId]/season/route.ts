import { athleteParams } from "@/lib/contracts/params";
import { seasonDto } from "@/lib/contracts/season";
import { route } from "@/lib/http/route";
import { getSeason } from "@/lib/services/season/get-season";

export const GET = route(
  {
    summary: "Races, blocks, weeks and a forecast per race",
    params: athleteParams,
    response: seasonDto,
  },
  ({ ctx, params }) => getSeason(ctx, params),
);
