import "server-only";
import {
  listInvitations as listRows,
  offersOf,
  ownAsks,
  type VisibleInvitation,
} from "@/db/repositories/invitations";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { InvitationDto } from "@/lib/contracts/invitations";

type Listed = { invitations: InvitationDto[] };

/** What an athlete offered, and what became of it. */
export async function listInvitations(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<Listed> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  const rows = await listRows(ctx.db, offersOf(scope));
  return { invitations: rows.map((row) => toInvitationDto(row, ctx.now)) };
}

/** What a coach or physio asked of athletes, and what became of it. */
export async function listAsks(ctx: Context): Promise<Listed> {
  const rows = await listRows(ctx.db, ownAsks);
  return { invitations: rows.map((row) => toInvitationDto(row, ctx.now)) };
}

export function toInvitationDto(row: VisibleInvitation, now: Date): InvitationDto {
  const { createdAt, expiresAt, endedAt, answeredAt, ...rest } = row;
  return {
    ...rest,
    scopes: [...row.scopes],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
    open: row.answer === null && endedAt === null && expiresAt > now,
  };
}
