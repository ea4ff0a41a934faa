import "server-only";
import { insertInjury } from "@/db/repositories/injuries";
import { lockPlan } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { InjuryBody, InjuryDto } from "@/lib/contracts/care";
import type { InjuryKind } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { currentProtocols } from "@/lib/engine/rules/protocols/registry";
import { AppError, invalidField } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { toInjuryDto } from "./list-injuries";

type Input = InjuryBody & { readonly athleteId: string; readonly id: string };

/** What nobody has decided yet is decided by the newest. */
function newestProtocol(kind: InjuryKind) {
  const [usual] = currentProtocols(kind);
  return { protocol: usual?.id ?? null, protocolVersion: usual?.version ?? null };
}

/** Nobody has confirmed a stage yet, so rehab begins where everybody begins. */
const FIRST_STAGE = 1;

export async function addInjury(
  ctx: Context,
  { athleteId, id, kind, side, since, spread = "focal" }: Input,
): Promise<InjuryDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care", scopes: ["injury"] });
  requireBegun(since, scope);
  await lockPlan(ctx.db, scope);
  const row = await insertInjury(ctx.db, scope, {
    id,
    kind,
    side,
    since,
    spread,
    rehabStage: FIRST_STAGE,
    ...newestProtocol(kind),
  });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toInjuryDto(row);
}

export function requireBegun(since: PlainDate, { today }: AthleteScope): void {
  if (since > today) throw invalidField("since", "It cannot begin after today.");
}
