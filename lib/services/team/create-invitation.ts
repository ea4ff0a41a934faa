import "server-only";
import {
  countOpenInvitations,
  insertInvitation,
  offersOf,
  ownAsks,
} from "@/db/repositories/invitations";
import type { InvitationRow } from "@/db/schema/invitations";
import type { Context } from "@/lib/auth/actor";
import { hashOfSecret } from "@/lib/auth/api-token";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { newInvitationCode } from "@/lib/auth/invitation-code";
import {
  type AskBody,
  INVITATION_DAYS,
  type NewInvitation,
  type OfferBody,
} from "@/lib/contracts/invitations";
import { addDays } from "@/lib/engine/plain-date";
import { AppError, invalidField } from "@/lib/errors";
import { localMidnight } from "../local-midnight";
import { toInvitationDto } from "./list-invitations";

const DAY_MS = 86_400_000;
/** Invitations that may wait at one time. Our choice: what one can still keep an eye on. */
const OPEN_MAX = 20;

/** An athlete offers parts of the record to whoever holds the code. */
export async function createInvitation(
  ctx: Context,
  { athleteId, id, until = null, ...offer }: OfferBody & { athleteId: string; id: string },
): Promise<NewInvitation> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  if (until && until < scope.today) throw invalidField("until", "Choose today or a day ahead.");
  await keepFew(await countOpenInvitations(ctx.db, offersOf(scope)));
  const validUntil = until && localMidnight(addDays(until, 1), scope.timeZone);
  return created(ctx, { ...offer, id, recordId: athleteId, validUntil });
}

/** A coach or physio asks; what they get to see is for the athlete who answers to say. */
export async function createAsk(
  ctx: Context,
  { id, ...ask }: AskBody & { id: string },
): Promise<NewInvitation> {
  if (!ctx.actor.roles.includes(ask.role)) {
    throw new AppError("forbidden", "Your account is not one of a coach or physio.");
  }
  await keepFew(await countOpenInvitations(ctx.db, ownAsks));
  return created(ctx, { ...ask, id, recordId: null, validUntil: null });
}

async function keepFew(open: number): Promise<void> {
  if (open >= OPEN_MAX)
    throw new AppError("conflict", `${OPEN_MAX} invitations are open. End one of them first.`);
}

type Asked = Pick<InvitationRow, "id" | "recordId" | "role" | "scopes" | "validUntil"> & {
  readonly label?: string | undefined;
};

/** The only answer that holds the code; the table keeps its hash. */
async function created(
  ctx: Context,
  { label = "", scopes, ...asked }: Asked,
): Promise<NewInvitation> {
  const code = newInvitationCode();
  const row = await insertInvitation(ctx.db, {
    ...asked,
    fromName: ctx.actor.name,
    label,
    scopes: [...new Set(scopes)],
    codeHash: hashOfSecret(code),
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + INVITATION_DAYS * DAY_MS),
  });
  if (!row) throw new AppError("conflict", "This invitation was made a moment ago.");
  return { ...toInvitationDto(row, ctx.now), code };
}
