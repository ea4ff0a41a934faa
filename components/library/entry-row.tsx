import Link from "next/link";
import { disciplineOf, roleNames, sportNames, wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import { StepDrawing } from "@/components/steps/step-drawing";
import type { LibraryEntry } from "@/lib/contracts/library";
import { formatDuration } from "@/lib/format/duration";
import { parseSteps } from "@/lib/step-text/parse";
import type { Zones } from "@/lib/step-text/zones";

type Props = { entry: LibraryEntry; zones: Zones | null; href: string };

/** One line of the shelf: what it looks like, what it is called, how long, where it belongs. */
export function EntryRow({ entry, zones, href }: Props) {
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
          <EntryKind entry={entry} />
          {entry.shelf === "shared" && <span>from {entry.ownerName}</span>}
          {entry.tags.map((tag) => (
            <span key={tag} className="text-ink-3">
              {tag}
            </span>
          ))}
        </p>
      </div>
      <p className="figures text-right text-sm font-semibold whitespace-nowrap">
        {entryLength(entry)}
      </p>
    </li>
  );
}

export function EntryKind({ entry }: { entry: LibraryEntry }) {
  const { sport, role } = entry;
  if (sport === null || role === null) {
    return <span className="font-semibold">{entry.kind === "season" ? "Season" : "Block"}</span>;
  }
  return (
    <span
      className={`inline-flex items-center gap-1 font-semibold ${wordClass[disciplineOf(sport)]}`}
    >
      <DisciplineGlyph sport={sport} size={14} />
      {sportNames[sport]} · {roleNames[role]}
    </span>
  );
}

/** Shorter than most sessions of a week, so that a lower end is not worth a word. Our choice, s. */
const SHORT_S = 20 * 60;

export function entryLength({ weeks, durationS, shortestS }: LibraryEntry): string {
  if (weeks !== null) return weeks === 1 ? "1 week" : `${weeks} weeks`;
  if (shortestS === null) return formatDuration(durationS);
  return shortestS <= SHORT_S ? "any length" : `from ${formatDuration(shortestS)}`;
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
