import "server-only";
import { findSession } from "@/db/repositories/sessions";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { SessionDto } from "@/lib/contracts/sessions";
import { notFound } from "@/lib/errors";
import { keepCurrent } from "../plan/keep-current";
import { toSessionDto } from "../plan/to-session";

type Input = { readonly athleteId: string; readonly sessionId: string };

export async function getSession(
  ctx: Context,
  { athleteId, sessionId }: Input,
): Promise<SessionDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  const row = await findSession(ctx.db, scope, sessionId);
  if (!row) throw notFound();
  return toSessionDto(row);
}
