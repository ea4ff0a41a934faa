import Link from "next/link";
import { disciplineOf, wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import { StepDrawing } from "@/components/steps/step-drawing";
import type { LibraryEntry } from "@/lib/contracts/library";
import { formatDuration } from "@/lib/format/duration";
import { parseSteps } from "@/lib/step-text/parse";
import type { Zones } from "@/lib/step-text/zones";
import type { wordsIn } from "@/lib/words/catalogue";

/** Handed in: a row is drawn on the server by the shelf, and in the browser by a search. */
export type EntryWords = {
  readonly library: ReturnType<typeof wordsIn<"library.entry">>;
  readonly sport: ReturnType<typeof wordsIn<"session.sports">>;
  readonly role: ReturnType<typeof wordsIn<"roles">>;
};

/** Tags of our own sessions have words; what a coach typed stays as it is. */
export type RowWords = EntryWords & { readonly tag: (tag: string) => string };

type Props = { entry: LibraryEntry; zones: Zones | null; href: string; words: RowWords };

/** One line of the shelf: what it looks like, what it is called, how long, where it belongs. */
export function EntryRow({ entry, zones, href, words }: Props) {
  return (
    <li className="relative grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b border-line px-1 py-2.5 hover:bg-surface sm:grid-cols-[9rem_1fr_auto]">
      <div className="hidden sm:block">
        {zones && entry.text !== "" ? (
          <StepDrawing steps={parseSteps(entry.text, zones).steps} zones={zones} small />
        ) : (
          <WeeksMark weeks={entry.weeks ?? 1} />
        )}
      </div>
      <div className="min-w-0">
        <Link
          href={href}
          prefetch={false}
          className="text-md font-semibold after:absolute after:inset-0 hover:underline hover:underline-offset-4"
        >
          {entry.title}
        </Link>
        <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-2">
          <EntryKind entry={entry} words={words} />
          {entry.shelf === "shared" && (
            <span>{words.library("sharedBy", { name: entry.ownerName })}</span>
          )}
          {entry.tags.map((tag) => (
            <span key={tag} className="text-ink-3">
              {entry.shelf === "original" ? words.tag(tag) : tag}
            </span>
          ))}
        </p>
      </div>
      <p className="figures text-right text-sm font-semibold whitespace-nowrap">
        {entryLength(entry, words)}
      </p>
    </li>
  );
}

export function EntryKind({ entry, words }: { entry: LibraryEntry; words: EntryWords }) {
  const { sport, role } = entry;
  if (sport === null || role === null) {
    const kind = entry.kind === "season" ? "season" : "block";
    return <span className="font-semibold">{words.library(kind)}</span>;
  }
  return (
    <span
      className={`inline-flex items-center gap-1 font-semibold ${wordClass[disciplineOf(sport)]}`}
    >
      <DisciplineGlyph sport={sport} size={14} />
      {words.sport(sport)} · {words.role(role)}
    </span>
  );
}

/** Shorter than most sessions of a week, so that a lower end is not worth a word. Our choice, s. */
const SHORT_S = 20 * 60;

export function entryLength(
  { weeks, durationS, shortestS }: LibraryEntry,
  { library: t }: EntryWords,
): string {
  if (weeks !== null) return t("weeks", { count: weeks });
  if (shortestS === null) return formatDuration(durationS);
  return shortestS <= SHORT_S ? t("anyLength") : t("from", { time: formatDuration(shortestS) });
}

const WEEKS_DRAWN = 26;

/** A block as its weeks, side by side. */
function WeeksMark({ weeks }: { weeks: number }) {
  const names = Array.from({ length: Math.min(weeks, WEEKS_DRAWN) }, (_, i) => `week ${i + 1}`);
  return (
    <span aria-hidden="true" className="flex h-8 items-end gap-0.5">
      {names.map((name) => (
        <span key={name} className="h-5 max-w-3 flex-1 border border-line-strong bg-sunk" />
      ))}
    </span>
  );
}
