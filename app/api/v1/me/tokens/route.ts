import { newTokenDto, tokenCreateBody, tokensResponse } from "@/lib/contracts/me";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { createToken } from "@/lib/services/account/create-token";
import { listTokens } from "@/lib/services/account/list-tokens";

export const GET = route(
  {
    summary: "My personal tokens, never their secrets",
    params: noParams,
    response: tokensResponse,
  },
  ({ ctx }) => listTokens(ctx),
);

export const POST = route(
  {
    summary: "Make a personal token; it is shown once",
    params: noParams,
    body: tokenCreateBody,
    response: newTokenDto,
    status: 201,
    replay: false,
  },
  ({ ctx, body, id }) => createToken(ctx, { ...body, id }),
);
