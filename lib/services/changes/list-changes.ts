import "server-only";
import { listChangeWords } from "@/db/repositories/change-words";
import { listChanges as readChanges } from "@/db/repositories/changes";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ChangesDto, ChangesQuery } from "@/lib/contracts/changes";
import { keepCurrent } from "../plan/keep-current";
import { toChangeDto } from "../plan/view/to-change-dto";

type Input = ChangesQuery & { readonly athleteId: string };

/** Newest first. */
export async function listChanges(
  ctx: Context,
  { athleteId, status, from, to, asked }: Input,
): Promise<ChangesDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  const rows = await readChanges(ctx.db, scope, {
    ...(status && { statuses: [status] }),
    ...(from && { from }),
    ...(to && { to }),
    ...(asked && { unanswered: true }),
  });
  const words = await listChangeWords(
    ctx.db,
    scope,
    rows.map((row) => row.id),
  );
  return { changes: rows.map((row) => toChangeDto(row, scope, words)) };
}
