import "server-only";
import { insertAudit } from "@/db/repositories/audit";
import { countOpenings, endShareLink as endLink } from "@/db/repositories/share-links";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ShareLinkDto } from "@/lib/contracts/share-links";
import { notFound } from "@/lib/errors";
import { toShareLinkDto } from "./list-share-links";

/** Acts with the holder's next request. */
export async function endShareLink(
  ctx: Context,
  { athleteId, linkId }: { athleteId: string; linkId: string },
): Promise<ShareLinkDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  const row = await endLink(ctx.db, scope, linkId);
  if (!row) throw notFound();
  await insertAudit(ctx.db, [
    {
      athleteId,
      verb: "deny",
      subject: "share-link",
      subjectId: linkId,
      requestId: ctx.requestId,
      detail: { label: row.label },
    },
  ]);
  const openings = await countOpenings(ctx.db, scope);
  return toShareLinkDto(row, openings.get(linkId), ctx.now);
}
