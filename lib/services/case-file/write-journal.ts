import "server-only";
import { insertJournalEntry } from "@/db/repositories/notes";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { JournalBody, JournalEntryDto } from "@/lib/contracts/case-record";
import { AppError } from "@/lib/errors";
import { requireWritten } from "./add-injury-text";
import { toJournalDto } from "./to-case-dto";

type Input = JournalBody & { readonly athleteId: string; readonly id: string };

/** An entry of the athlete's journal, today's unless a day is named. */
export async function writeJournal(
  ctx: Context,
  { athleteId, id, date, text }: Input,
): Promise<JournalEntryDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["notes"] });
  if (date) requireWritten(date, scope);
  const row = await insertJournalEntry(ctx.db, scope, {
    id,
    localDate: date ?? scope.today,
    text,
  });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  return toJournalDto(row, []);
}
