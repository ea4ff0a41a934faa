import { everythingDto } from "@/lib/contracts/everything";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { exportEverything } from "@/lib/services/account/export-everything";

export const GET = route(
  {
    summary: "Everything that is stored about the athlete as one file, for them alone",
    params: athleteParams,
    response: everythingDto,
    fileName: ({ exportedAt }) => `rebound-everything-${exportedAt.slice(0, 10)}.json`,
  },
  ({ ctx, params }) => exportEverything(ctx, params),
);
