import "server-only";
import { insertAcceptedGrant, listReach } from "@/db/repositories/grants";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import {
  type AskedInvitation,
  closeOwnGrants,
  invitationOf,
  takeRole,
  writeAnswer,
} from "@/lib/auth/invitation-code";
import type { InvitationAnswerBody, OpenInvitation } from "@/lib/contracts/invitations";
import type { InvitationAnswer } from "@/lib/engine/model";
import { AppError, invalidField } from "@/lib/errors";
import { endExpired, openGrant, traceGrant } from "../sharing/give-access";

/** What the holder of a code is asked, before they answer. */
export async function openInvitation(
  ctx: Context,
  { code }: { code: string },
): Promise<OpenInvitation> {
  const { recordId, fromName, role, scopes, validUntil, expiresAt } = await invitationOf(ctx, code);
  return {
    kind: recordId === null ? "ask" : "offer",
    from: fromName,
    role,
    scopes: [...scopes],
    until: validUntil?.toISOString() ?? null,
    expiresAt: expiresAt.toISOString(),
  };
}

type Input = InvitationAnswerBody & { readonly id: string };

/** An accepted one opens, in the same transaction, what the athlete offers or chooses. */
export async function answerInvitation(
  ctx: Context,
  input: Input,
): Promise<{ answer: InvitationAnswer; from: string }> {
  const invitation = await invitationOf(ctx, input.code);
  const from = invitation.fromName;
  if (invitation.fromUserId === ctx.actor.userId) {
    throw invalidField("code", "This is your own invitation. Send it to the other person.");
  }
  if (input.answer === "declined") {
    await writeAnswer(ctx, invitation, { answer: "declined", grantId: null });
  } else if (invitation.recordId === null) {
    await letIn(ctx, invitation, input);
  } else {
    await join(ctx, { ...invitation, athleteId: invitation.recordId }, input.id);
  }
  return { answer: input.answer, from };
}

/** The athlete opens parts of her record to the coach or physio who asked. */
async function letIn(
  ctx: Context,
  invitation: AskedInvitation,
  { id, scopes, until = null }: Input,
): Promise<void> {
  const { fromUserId, fromName, role } = invitation;
  const own = (await listReach(ctx.db)).find((one) => one.role === "self");
  if (!own) {
    throw new AppError("forbidden", `${fromName} asks an athlete. Your account is not one.`);
  }
  const scope = await authoriseAthlete(ctx, own.athleteId, { access: "log" });
  await writeAnswer(ctx, invitation, { answer: "accepted", grantId: id });
  await endExpired(ctx, scope, fromUserId);
  const opened = scopes ?? invitation.scopes;
  const row = await openGrant(ctx, scope, {
    id,
    granteeId: fromUserId,
    role,
    scopes: opened,
    until,
  });
  if (!row) {
    throw new AppError("conflict", `${fromName} sees your record already. Change what they see.`);
  }
}

/** A coach or physio takes what the athlete offers, no more and no less. */
async function join(
  ctx: Context,
  invitation: AskedInvitation & { readonly athleteId: string },
  id: string,
): Promise<void> {
  const { athleteId, fromUserId, fromName, role, scopes, validUntil } = invitation;
  if (validUntil !== null && validUntil <= ctx.now) {
    throw new AppError("conflict", "What was offered has run out. Ask for a new invitation.");
  }
  await writeAnswer(ctx, invitation, { answer: "accepted", grantId: id });
  await takeRole(ctx, role);
  await closeOwnGrants(ctx, athleteId, { onlyOver: true });
  const row = await insertAcceptedGrant(ctx.db, {
    athleteId,
    id,
    grantedBy: fromUserId,
    role,
    scopes,
    validUntil,
  });
  if (!row) {
    throw new AppError("conflict", `You see the record of ${fromName} already.`);
  }
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read" });
  await traceGrant(ctx, scope, { verb: "grant", grant: row });
}
