import "server-only";
import { listCheckIns as readCheckIns } from "@/db/repositories/check-ins";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { CheckInDto, CheckInsQuery } from "@/lib/contracts/check-ins";
import { toCheckInDto } from "./to-check-in-dto";

type Input = CheckInsQuery & { readonly athleteId: string };

/** Oldest first. */
export async function listCheckIns(
  ctx: Context,
  { athleteId, from, to }: Input,
): Promise<{ checkIns: CheckInDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["symptoms"] });
  const rows = await readCheckIns(ctx.db, scope, { ...(from && { from }), ...(to && { to }) });
  return { checkIns: rows.map(toCheckInDto) };
}
