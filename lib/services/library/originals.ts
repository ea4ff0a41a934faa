import "server-only";
import type { Context } from "@/lib/auth/actor";
import type {
  LibraryEntry,
  LibraryQuery,
  SessionContent as Written,
} from "@/lib/contracts/library";
import { type Athlete, languages } from "@/lib/engine/model";
import { sessionLibrary } from "@/lib/engine/season/library/library";
import { type SessionContent, sessionFrom } from "@/lib/engine/season/library/session-from";
import type { SessionTemplate } from "@/lib/engine/season/library/template";
import { notFound } from "@/lib/errors";
import { exampleAthlete, exampleZones } from "@/lib/step-text/example";
import { formatSteps } from "@/lib/step-text/format";
import { tagNames } from "@/lib/words/library-tags";
import { said } from "@/lib/words/said/said";
import { requireCoach } from "./shelf";

/** Lengths tried in turn until one holds the session, minutes. Our choice. */
const LENGTHS_MIN = [60, 45, 90, 30, 120, 20, 150, 15, 10, 180];
/** Aero time of a ride that practises it, where nobody says how much, s. Our choice. */
const AERO_S = 1800;

/** A session of our own library at a length: the one asked for, else the first that holds it. */
export function originalFor(
  template: SessionTemplate,
  athlete: Athlete,
  durationS?: number,
): SessionContent | null {
  const aeroS = template.recipe.some((part) => part.part === "aero") ? AERO_S : 0;
  const lengths = durationS === undefined ? LENGTHS_MIN.map((min) => min * 60) : [durationS];
  for (const length of lengths) {
    const made = sessionFrom(template, length, athlete, aeroS);
    if (made) return made;
  }
  return null;
}

const STEP_MIN = 5;
/** Who can be drawn to this stretches to whatever is asked, min. Our choice. */
const LONG_MIN = 180;

/** The shortest length a stretching session holds, s; null for one whose length is its own. */
function shortestOf(template: SessionTemplate): number | null {
  const holds = (min: number) => originalFor(template, exampleAthlete, min * 60) !== null;
  if (!holds(LONG_MIN)) return null;
  let min = STEP_MIN;
  while (!holds(min)) min += STEP_MIN;
  return min * 60;
}

export function templateOf(id: string): SessionTemplate | undefined {
  return sessionLibrary.find((template) => template.id === id);
}

let shelf: readonly LibraryEntry[] | undefined;

/** Our own sessions as entries: a shelf to read and use, that nobody writes to. */
function originals(): readonly LibraryEntry[] {
  shelf ??= sessionLibrary.flatMap((template): LibraryEntry[] => {
    const made = originalFor(template, exampleAthlete);
    if (!made) return [];
    const { sport, role, title, intent, family, tags, id } = template;
    return [
      {
        id,
        shelf: "original",
        kind: "session",
        title,
        intent,
        sport,
        role,
        durationS: made.durationS,
        shortestS: shortestOf(template),
        weeks: null,
        text: formatSteps(made.steps, exampleZones(sport), { shares: true }),
        folder: "",
        tags: [...new Set([family, ...tags])],
        version: 1,
        ownerName: "",
      },
    ];
  });
  return shelf;
}

/** One of ours as it would be written: to read, or to begin one's own from. */
export function getOriginal(ctx: Context, { templateId }: { templateId: string }): Written {
  requireCoach(ctx);
  const found = originals().find((entry) => entry.id === templateId);
  if (!found?.sport || !found.role) throw notFound();
  const { sport, role, title, intent, text } = found;
  return { kind: "session", sport, role, title, intent, text };
}

const haystacks = new Map<string, string>();

/** All that a search may ask for, in every language: who reads German may know the English word. */
function haystackOf({ id, title, intent, tags }: LibraryEntry): string {
  const known =
    haystacks.get(id) ??
    languages
      .flatMap((language) => [said(language, title), said(language, intent)])
      .concat(tags.flatMap(tagNames))
      .join(" ")
      .toLowerCase();
  haystacks.set(id, known);
  return known;
}

function isTagged({ tags }: LibraryEntry, wanted: string): boolean {
  const name = wanted.toLowerCase();
  return tags.flatMap(tagNames).some((one) => one.toLowerCase() === name);
}

/** Those that fit a search, in the order in which people read them. */
export function searchOriginals(query: LibraryQuery, words: readonly string[]): LibraryEntry[] {
  const { kind, sport, role, leastMin, mostMin, folder, tag } = query;
  if ((kind !== undefined && kind !== "session") || folder) return [];
  return originals().filter((entry) => {
    const texts = haystackOf(entry);
    return (
      (sport === undefined || entry.sport === sport) &&
      (role === undefined || entry.role === role) &&
      (leastMin === undefined || entry.shortestS !== null || entry.durationS >= leastMin * 60) &&
      (mostMin === undefined || (entry.shortestS ?? entry.durationS) <= mostMin * 60) &&
      (tag === undefined || isTagged(entry, tag)) &&
      words.every((word) => texts.includes(word.toLowerCase()))
    );
  });
}
