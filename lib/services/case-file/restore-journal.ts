import "server-only";
import { findJournalEntry, restoreJournalEntry } from "@/db/repositories/notes";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { JournalEntryDto } from "@/lib/contracts/case-record";
import { notFound } from "@/lib/errors";
import { undoableSince } from "../week/undo-window";
import { earlierOf, toJournalDto } from "./to-case-dto";

type Input = { readonly athleteId: string; readonly entryId: string };

/** Takes a deletion back for a day. What stands already is answered as it stands. */
export async function restoreJournal(
  ctx: Context,
  { athleteId, entryId }: Input,
): Promise<JournalEntryDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["notes"] });
  const row =
    (await findJournalEntry(ctx.db, scope, entryId)) ??
    (await restoreJournalEntry(ctx.db, scope, { id: entryId, since: undoableSince(ctx) }));
  if (!row) throw notFound();
  return toJournalDto(row, await earlierOf(ctx, scope, row.id));
}
