import "server-only";
import { restoreInjuryText as bringBack, findInjuryText } from "@/db/repositories/injuries";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { InjuryTextDto } from "@/lib/contracts/case-record";
import { notFound } from "@/lib/errors";
import { undoableSince } from "../week/undo-window";
import { earlierOf, toInjuryTextDto } from "./to-case-dto";

type Input = { readonly athleteId: string; readonly textId: string };

/** Takes one's own deletion back for a day. What stands already is answered as it stands. */
export async function restoreInjuryText(
  ctx: Context,
  { athleteId, textId }: Input,
): Promise<InjuryTextDto> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "care",
    scopes: ["injury", "imaging"],
  });
  const row =
    (await findInjuryText(ctx.db, scope, textId)) ??
    (await bringBack(ctx.db, scope, { id: textId, since: undoableSince(ctx) }));
  if (!row) throw notFound();
  return toInjuryTextDto(ctx, row, await earlierOf(ctx, scope, row.id));
}
