import "server-only";
import type { SQL } from "drizzle-orm";
import { endInvitation as endRow, offersOf, ownAsks } from "@/db/repositories/invitations";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { InvitationDto } from "@/lib/contracts/invitations";
import { notFound } from "@/lib/errors";
import { toInvitationDto } from "./list-invitations";

/** Its code answers nothing from then on. */
export async function endInvitation(
  ctx: Context,
  { athleteId, invitationId }: { athleteId: string; invitationId: string },
): Promise<InvitationDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  return ended(ctx, offersOf(scope), invitationId);
}

export function endAsk(ctx: Context, { askId }: { askId: string }): Promise<InvitationDto> {
  return ended(ctx, ownAsks, askId);
}

async function ended(ctx: Context, which: SQL, id: string): Promise<InvitationDto> {
  const row = await endRow(ctx.db, which, id);
  if (!row) throw notFound();
  return toInvitationDto(row, ctx.now);
}
