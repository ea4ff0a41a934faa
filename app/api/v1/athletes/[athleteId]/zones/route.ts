import { athleteParams } from "@/lib/contracts/params";
import { zonesResponse } from "@/lib/contracts/zones";
import { route } from "@/lib/http/route";
import { getZones } from "@/lib/services/account/get-zones";

export const GET = route(
  {
    summary: "What the words of a step’s text mean to this athlete",
    params: athleteParams,
    response: zonesResponse,
  },
  ({ ctx, params }) => getZones(ctx, params),
);
