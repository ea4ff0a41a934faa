import "server-only";
import { deleteJournalEntry } from "@/db/repositories/notes";
import type { Context } from "@/lib/auth/actor";
import type { JournalEntryDto } from "@/lib/contracts/case-record";
import { ownEntry } from "./edit-journal";
import { type IfMatch, stale } from "./precondition";
import { earlierOf, toJournalDto } from "./to-case-dto";

type Input = { readonly athleteId: string; readonly entryId: string; readonly ifMatch: IfMatch };

/** Takes an entry out of the journal and answers what it was; what it said is kept in its history. */
export async function deleteJournal(ctx: Context, input: Input): Promise<JournalEntryDto> {
  const { scope, before } = await ownEntry(ctx, input);
  const gone = await deleteJournalEntry(ctx.db, scope, before);
  if (!gone) throw stale();
  return toJournalDto(gone, await earlierOf(ctx, scope, gone.id));
}
