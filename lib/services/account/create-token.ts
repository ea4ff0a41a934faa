import "server-only";
import { insertToken } from "@/db/repositories/tokens";
import type { Context } from "@/lib/auth/actor";
import { hashOfSecret, newApiToken } from "@/lib/auth/api-token";
import type { NewToken, TokenCreate } from "@/lib/contracts/me";
import { AppError } from "@/lib/errors";
import { toTokenDto } from "./list-tokens";

const DAYS = 90;
const DAY_MS = 86_400_000;

type Input = TokenCreate & { readonly id: string };

/** The only answer that holds the token; the table keeps its hash. */
export async function createToken(ctx: Context, input: Input): Promise<NewToken> {
  const token = newApiToken();
  const row = await insertToken(ctx.db, {
    id: input.id,
    name: input.name,
    tokenHash: hashOfSecret(token),
    expiresAt: new Date(ctx.now.getTime() + (input.expiresInDays ?? DAYS) * DAY_MS),
  });
  if (!row) throw new AppError("conflict", "This token was made a moment ago.");
  return { ...toTokenDto(row), token };
}
