import { revokedDto } from "@/lib/contracts/me";
import { tokenParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { revokeToken } from "@/lib/services/account/revoke-token";

export const DELETE = route(
  { summary: "Revoke a personal token", params: tokenParams, response: revokedDto },
  ({ ctx, params }) => revokeToken(ctx, params),
);
