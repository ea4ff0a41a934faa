import "server-only";
import { listTextRevisions } from "@/db/repositories/notes";
import type { InjuryTextRow } from "@/db/schema/injuries";
import type { NoteRow, TextRevisionRow } from "@/db/schema/notes";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { InjuryTextDto, JournalEntryDto } from "@/lib/contracts/case-record";

/** What one text said before. */
export async function earlierOf(
  ctx: Context,
  scope: AthleteScope,
  id: string,
): Promise<TextRevisionRow[]> {
  return (await listTextRevisions(ctx.db, scope)).filter((revision) => revision.textId === id);
}

export function toInjuryTextDto(
  ctx: Context,
  row: InjuryTextRow,
  earlier: readonly TextRevisionRow[],
): InjuryTextDto {
  return {
    id: row.id,
    kind: row.kind,
    text: row.text,
    date: row.localDate,
    author: row.authorName,
    mayEdit: row.authorId === ctx.actor.userId,
    earlier: othersThan(row.text, earlier),
    version: row.version,
  };
}

export function toJournalDto(
  { id, localDate, text, version }: NoteRow,
  earlier: readonly TextRevisionRow[],
): JournalEntryDto {
  return { id, date: localDate, text, earlier: othersThan(text, earlier), version };
}

/** A deletion keeps the text too: brought back, it would stand beside itself. */
function othersThan(now: string, earlier: readonly TextRevisionRow[]) {
  return earlier
    .filter((one, i) => one.text !== (earlier[i + 1]?.text ?? now))
    .map(({ version, text, recordedAt }) => ({
      version,
      text,
      replacedAt: recordedAt.toISOString(),
    }));
}
