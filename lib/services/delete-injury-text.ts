import "server-only";
import { deleteInjuryText as removeText } from "@/db/repositories/injuries";
import type { Context } from "@/lib/auth/actor";
import type { InjuryTextDto } from "@/lib/contracts/case-record";
import { ownText } from "./edit-injury-text";
import { type IfMatch, stale } from "./precondition";
import { earlierOf, toInjuryTextDto } from "./to-case-dto";

type Input = { readonly athleteId: string; readonly textId: string; readonly ifMatch: IfMatch };

/** Takes a text away that one entered oneself; what it said is kept in its history. */
export async function deleteInjuryText(ctx: Context, input: Input): Promise<InjuryTextDto> {
  const { scope, before } = await ownText(ctx, input);
  const gone = await removeText(ctx.db, scope, before);
  if (!gone) throw stale();
  return toInjuryTextDto(ctx, gone, await earlierOf(ctx, scope, gone.id));
}
