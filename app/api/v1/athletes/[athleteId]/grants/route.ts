import { athleteParams } from "@/lib/contracts/params";
import { grantBody, grantDto, grantsResponse } from "@/lib/contracts/sharing";
import { route } from "@/lib/http/route";
import { giveAccess } from "@/lib/services/sharing/give-access";
import { listGrants } from "@/lib/services/sharing/list-grants";

export const GET = route(
  {
    summary: "Who sees what of the record, and who did; for its owner",
    params: athleteParams,
    response: grantsResponse,
  },
  ({ ctx, params }) => listGrants(ctx, params),
);

export const POST = route(
  {
    summary: "Share parts of the record with a coach or physio",
    params: athleteParams,
    body: grantBody,
    response: grantDto,
    status: 201,
  },
  ({ ctx, params, body, id }) => giveAccess(ctx, { ...body, ...params, id }),
);
