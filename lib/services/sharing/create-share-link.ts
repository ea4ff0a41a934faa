import "server-only";
import { insertAudit } from "@/db/repositories/audit";
import { insertShareLink, listShareLinks } from "@/db/repositories/share-links";
import type { Context } from "@/lib/auth/actor";
import { hashOfSecret } from "@/lib/auth/api-token";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { newShareCode } from "@/lib/auth/share-code";
import type { NewShareLink, ShareLinkBody } from "@/lib/contracts/share-links";
import { AppError } from "@/lib/errors";
import { toShareLinkDto } from "./list-share-links";

const DAY_MS = 86_400_000;
/** Links that may stand at one time: what one can still keep an eye on. Our choice. */
const STANDING_MAX = 20;

type Input = ShareLinkBody & { readonly athleteId: string; readonly id: string };

/** The only answer that holds the code; the table keeps its hash. The athlete alone shares. */
export async function createShareLink(
  ctx: Context,
  { athleteId, id, days, label = "", range = "12w", withoutImaging = false }: Input,
): Promise<NewShareLink> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  const standing = (await listShareLinks(ctx.db, scope)).filter(
    (link) => link.endedAt === null && link.expiresAt > ctx.now,
  );
  if (standing.length >= STANDING_MAX) {
    throw new AppError("conflict", `${STANDING_MAX} links are open. End one of them first.`);
  }
  const code = newShareCode();
  const row = await insertShareLink(ctx.db, scope, {
    id,
    label,
    // The report has no journal, so `notes` is never among them.
    scopes: ["load", "symptoms", "injury", ...(withoutImaging ? [] : (["imaging"] as const))],
    range,
    codeHash: hashOfSecret(code),
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + days * DAY_MS),
  });
  if (!row) throw new AppError("conflict", "This link was made a moment ago.");
  await insertAudit(ctx.db, [
    {
      athleteId,
      verb: "grant",
      subject: "share-link",
      subjectId: id,
      requestId: ctx.requestId,
      detail: { label, days, scopes: row.scopes.join(" ") },
    },
  ]);
  return { ...toShareLinkDto(row, undefined, ctx.now), code };
}
