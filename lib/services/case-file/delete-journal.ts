import "server-only";
import { deleteJournalEntry, forgetDeletedJournal } from "@/db/repositories/notes";
import type { Context } from "@/lib/auth/actor";
import type { JournalEntryDto } from "@/lib/contracts/case-record";
import { type IfMatch, stale } from "../precondition";
import { undoableSince } from "../week/undo-window";
import { ownEntry } from "./edit-journal";
import { earlierOf, toJournalDto } from "./to-case-dto";

type Input = { readonly athleteId: string; readonly entryId: string; readonly ifMatch: IfMatch };

/**
 * Takes an entry out of the journal and answers what it was. For a day it can be brought back; what
 * it said is kept in its history.
 */
export async function deleteJournal(ctx: Context, input: Input): Promise<JournalEntryDto> {
  const { scope, before } = await ownEntry(ctx, input);
  const gone = await deleteJournalEntry(ctx.db, scope, { before, at: ctx.now });
  if (!gone) throw stale();
  await forgetDeletedJournal(ctx.db, scope, { since: undoableSince(ctx) });
  return toJournalDto(before, await earlierOf(ctx, scope, before.id));
}
