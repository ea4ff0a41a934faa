import "server-only";
import {
  countOpenings,
  type Openings,
  listShareLinks as readShareLinks,
  type VisibleLink,
} from "@/db/repositories/share-links";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ShareLinkDto } from "@/lib/contracts/share-links";

/** Links that open the report and those that did, with how often; for the athlete alone. */
export async function listShareLinks(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ links: ShareLinkDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  const rows = await readShareLinks(ctx.db, scope);
  const openings = await countOpenings(ctx.db, scope);
  return { links: rows.map((row) => toShareLinkDto(row, openings.get(row.id), ctx.now)) };
}

export function toShareLinkDto(
  row: VisibleLink,
  openings: Openings | undefined,
  now: Date,
): ShareLinkDto {
  return {
    id: row.id,
    label: row.label,
    range: row.range,
    withoutImaging: !row.scopes.includes("imaging"),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    stands: row.endedAt === null && row.expiresAt > now,
    openings: openings?.times ?? 0,
    lastOpenedAt: openings?.last?.toISOString() ?? null,
  };
}
