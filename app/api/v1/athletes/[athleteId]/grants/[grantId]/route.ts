import { grantParams } from "@/lib/contracts/params";
import { grantDto, grantPatchBody } from "@/lib/contracts/sharing";
import { route } from "@/lib/http/route";
import { changeAccess } from "@/lib/services/sharing/change-access";
import { withdrawAccess } from "@/lib/services/sharing/withdraw-access";

export const PATCH = route(
  {
    summary: "Share more, less, or to another day; the earlier grant stays in the history",
    params: grantParams,
    body: grantPatchBody,
    response: grantDto,
  },
  ({ ctx, params, body, id }) => changeAccess(ctx, { ...body, ...params, id }),
);

export const DELETE = route(
  {
    summary: "Withdraw a grant; it acts with the other person’s next request",
    params: grantParams,
    response: grantDto,
  },
  ({ ctx, params }) => withdrawAccess(ctx, params),
);
