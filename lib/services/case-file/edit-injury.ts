import "server-only";
import { type InjuryPatch, listInjuries, updateInjury } from "@/db/repositories/injuries";
import { lockPlan } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { InjuryDto, InjuryPatchBody } from "@/lib/contracts/care";
import type { InjuryKind } from "@/lib/engine/model";
import { protocolBy } from "@/lib/engine/rules/protocols/registry";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { whoseWord } from "../rehab/get-rehab";
import { requireBegun } from "./add-injury";
import { toInjuryDto } from "./list-injuries";

type Input = InjuryPatchBody & {
  readonly athleteId: string;
  readonly injuryId: string;
  readonly ifMatch: IfMatch;
};

/**
 * Side, beginning, spread, the day it was over, and the protocol it is decided by. The protocol is
 * the physio's word where one is connected. The rehab stage has its own way.
 */
export async function editInjury(
  ctx: Context,
  { athleteId, injuryId, ifMatch, protocol, ...patch }: Input,
): Promise<InjuryDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  await lockPlan(ctx.db, scope);
  const before = (await listInjuries(ctx.db, scope)).find((injury) => injury.id === injuryId);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  if (patch.since) requireBegun(patch.since, scope);
  const { resolvedOn } = patch;
  if (resolvedOn && (resolvedOn > scope.today || resolvedOn < (patch.since ?? before.since))) {
    throw invalidField("resolvedOn", "The last day lies between its beginning and today.");
  }
  if (protocol !== undefined) await requireProtocol(ctx, scope, { protocol, kind: before.kind });
  const chosen = protocol === undefined ? {} : columnsOf(protocol);
  const given = Object.fromEntries(Object.entries(patch).filter(([, v]) => v !== undefined));
  const row = await updateInjury(ctx.db, scope, {
    id: injuryId,
    version: before.version,
    patch: { ...given, ...chosen },
  });
  if (!row) throw stale();
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toInjuryDto(row);
}

type Chosen = NonNullable<InjuryPatchBody["protocol"]> | null;

async function requireProtocol(
  ctx: Context,
  scope: AthleteScope,
  { protocol, kind }: { protocol: Chosen; kind: InjuryKind },
): Promise<void> {
  if (scope.self && (await whoseWord(ctx, scope)) === "physio") {
    throw new AppError("conflict", "Your physio says which protocol it is.");
  }
  if (protocol === null) return;
  const found = protocolBy(protocol.id, protocol.version);
  if (!found) throw invalidField("protocol", "There is no such protocol in this version.");
  if (found.kind !== kind) throw invalidField("protocol", "This protocol is for another injury.");
}

function columnsOf(protocol: Chosen): InjuryPatch {
  return { protocol: protocol?.id ?? null, protocolVersion: protocol?.version ?? null };
}
