import "server-only";
import { findJournalEntry, updateJournalEntry } from "@/db/repositories/notes";
import type { NoteRow } from "@/db/schema/notes";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { JournalEntryDto, JournalPatch } from "@/lib/contracts/case-record";
import { notFound } from "@/lib/errors";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { requireWritten } from "./add-injury-text";
import { earlierOf, toJournalDto } from "./to-case-dto";

type Which = {
  readonly athleteId: string;
  readonly entryId: string;
  readonly ifMatch: IfMatch;
};

/** Changes an entry; what it said before is kept. */
export async function editJournal(
  ctx: Context,
  { date, text, ...which }: JournalPatch & Which,
): Promise<JournalEntryDto> {
  const { scope, before } = await ownEntry(ctx, which);
  if (date) requireWritten(date, scope);
  const row = await updateJournalEntry(ctx.db, scope, {
    before,
    patch: { localDate: date ?? before.localDate, text: text ?? before.text },
  });
  if (!row) throw stale();
  return toJournalDto(row, await earlierOf(ctx, scope, row.id));
}

/** The entry as the caller saw it. */
export async function ownEntry(
  ctx: Context,
  { athleteId, entryId, ifMatch }: Which,
): Promise<{ scope: AthleteScope; before: NoteRow }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["notes"] });
  const before = await findJournalEntry(ctx.db, scope, entryId);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  return { scope, before };
}
