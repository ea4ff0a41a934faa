import "server-only";
import { listTokens as listOwnTokens, type VisibleToken } from "@/db/repositories/tokens";
import type { Context } from "@/lib/auth/actor";
import type { TokenDto } from "@/lib/contracts/me";

export async function listTokens(ctx: Context): Promise<{ tokens: TokenDto[] }> {
  const rows = await listOwnTokens(ctx.db);
  return { tokens: rows.map(toTokenDto) };
}

export function toTokenDto(row: VisibleToken): TokenDto {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}
