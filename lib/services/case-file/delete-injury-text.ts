import "server-only";
import {
  forgetDeletedInjuryTexts,
  deleteInjuryText as removeText,
} from "@/db/repositories/injuries";
import type { Context } from "@/lib/auth/actor";
import type { InjuryTextDto } from "@/lib/contracts/case-record";
import { type IfMatch, stale } from "../precondition";
import { undoableSince } from "../week/undo-window";
import { ownText } from "./edit-injury-text";
import { earlierOf, toInjuryTextDto } from "./to-case-dto";

type Input = { readonly athleteId: string; readonly textId: string; readonly ifMatch: IfMatch };

/**
 * Takes a text away that one entered oneself and answers what it was. For a day it can be brought
 * back; what it said is kept in its history.
 */
export async function deleteInjuryText(ctx: Context, input: Input): Promise<InjuryTextDto> {
  const { scope, before } = await ownText(ctx, input);
  const gone = await removeText(ctx.db, scope, { before, at: ctx.now });
  if (!gone) throw stale();
  await forgetDeletedInjuryTexts(ctx.db, scope, { since: undoableSince(ctx) });
  return toInjuryTextDto(ctx, before, await earlierOf(ctx, scope, before.id));
}
