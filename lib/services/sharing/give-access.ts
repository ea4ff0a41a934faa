import "server-only";
import { insertAudit } from "@/db/repositories/audit";
import { insertGrant, listGrants, withdrawGrant } from "@/db/repositories/grants";
import type { GrantRow } from "@/db/schema/athletes";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { findCarer } from "@/lib/auth/find-carer";
import type { GrantBody, GrantDto } from "@/lib/contracts/sharing";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { AppError, invalidField } from "@/lib/errors";
import { localMidnight } from "../local-midnight";
import { toGrantDto } from "./list-grants";

type Input = GrantBody & { readonly athleteId: string; readonly id: string };

/** Opens parts of the record to one coach or physio, from now to a day or until withdrawn. */
export async function giveAccess(
  ctx: Context,
  { athleteId, id, email, role, scopes, until = null }: Input,
): Promise<GrantDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  const carer = await findCarer(ctx, { email, role });
  if (!carer) {
    throw invalidField("email", unknown[role]);
  }
  if (carer.id === ctx.actor.userId) throw invalidField("email", "That is your own address.");
  await endExpired(ctx, scope, carer.id);
  const row = await openGrant(ctx, scope, {
    ...{ id, role, scopes, until },
    granteeId: carer.id,
  });
  if (!row) {
    throw new AppError("conflict", `${carer.name} sees your record already. Change what they see.`);
  }
  return toGrantDto({ ...row, granteeName: carer.name }, scope, ctx.now);
}

const unknown = {
  coach:
    "No coach with this address is known here. They need an account on this installation first.",
  physio:
    "No physio with this address is known here. They need an account on this installation first.",
} as const;

type NewAccess = Pick<GrantRow, "id" | "granteeId" | "role" | "scopes"> & {
  readonly until: PlainDate | null;
};

/** `undefined`: this person has a grant in this role already. */
export async function openGrant(
  ctx: Context,
  scope: AthleteScope,
  { until, ...grant }: NewAccess,
): Promise<GrantRow | undefined> {
  if (until && until < scope.today) throw invalidField("until", "Choose today or a day ahead.");
  const scopes = [...new Set(grant.scopes)];
  const row = await insertGrant(ctx.db, scope, {
    ...grant,
    scopes,
    validUntil: until && localMidnight(addDays(until, 1), scope.timeZone),
  });
  if (row) await traceGrant(ctx, scope, { verb: "grant", grant: row });
  return row;
}

/** What was opened and closed is in the athlete's own list of who did what. */
export function traceGrant(
  ctx: Context,
  { athleteId }: AthleteScope,
  { verb, grant }: { verb: "grant" | "deny"; grant: GrantRow },
): Promise<void> {
  return insertAudit(ctx.db, [
    {
      athleteId,
      verb,
      subject: "grant",
      subjectId: grant.id,
      requestId: ctx.requestId,
      detail: { role: grant.role, scopes: grant.scopes.join(" ") },
    },
  ]);
}

/** A grant that ran out still stands in the way of the next one. */
export async function endExpired(
  ctx: Context,
  scope: AthleteScope,
  granteeId: string,
): Promise<void> {
  for (const grant of await listGrants(ctx.db, scope)) {
    const over = grant.validUntil !== null && grant.validUntil <= ctx.now;
    if (grant.granteeId === granteeId && grant.withdrawnAt === null && over) {
      await withdrawGrant(ctx.db, scope, grant.id);
    }
  }
}
