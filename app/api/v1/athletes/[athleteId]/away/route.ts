import { awayBody, awayDto, awayResponse } from "@/lib/contracts/away";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { addAway } from "@/lib/services/away/add-away";
import { listAway } from "@/lib/services/away/list-away";

export const GET = route(
  { summary: "Days away from training", params: athleteParams, response: awayResponse },
  ({ ctx, params }) => listAway(ctx, params),
);

export const POST = route(
  {
    summary: "Be away; what is planned on these days falls away at once",
    params: athleteParams,
    body: awayBody,
    response: awayDto,
    status: 201,
    etag: (away) => away.version,
  },
  ({ ctx, params, body, id }) => addAway(ctx, { ...body, ...params, id }),
);
