import { amountText } from "@/components/session/amount";
import type { ActivityDto, ActivityPatch } from "@/lib/contracts/activities";
import { dayMonth } from "@/lib/format/day";
import { entryFields } from "@/lib/format/entry-fields";
import type { Units } from "@/lib/format/units";

export type Side = { readonly what: string; readonly mine: string; readonly theirs: string };

/**
 * What the change here says against what Rebound holds, only where they differ. `title` is that of
 * the session the change names; null where it is not known.
 */
export function sidesOf(
  body: ActivityPatch,
  theirs: ActivityDto,
  units: Units,
  title: string | null = null,
): Side[] {
  const insteadOfTitle = namesAnother(body, theirs) ? title : theirs.insteadOfTitle;
  const mine = { ...theirs, insteadOfTitle, ...given(body) };
  const words = entryFields(units.language);
  const rows = [
    { what: words.day, of: (one: ActivityDto) => dayMonth(one.date, units.language) },
    { what: words.sport, of: (one: ActivityDto) => words.sports[one.sport] },
    {
      what: words.kind,
      of: (one: ActivityDto) => (one.role === null ? "–" : words.roles[one.role]),
    },
    {
      what: words.insteadOf,
      of: (one: ActivityDto) =>
        one.insteadOf === null ? words.asWell : (one.insteadOfTitle ?? words.aSession),
    },
    { what: words.amount, of: (one: ActivityDto) => amountText(one, units) },
    { what: words.effort, of: (one: ActivityDto) => (one.rpe === null ? "–" : String(one.rpe)) },
    { what: words.note, of: (one: ActivityDto) => one.note || "–" },
  ];
  return rows
    .map(({ what, of }) => ({ what, mine: of(mine), theirs: of(theirs) }))
    .filter((row) => row.mine !== row.theirs);
}

/** Whether the change ties the entry to a session that Rebound does not: its title is asked for. */
export function namesAnother({ insteadOf }: ActivityPatch, theirs: ActivityDto): boolean {
  return insteadOf != null && insteadOf !== theirs.insteadOf;
}

/** What the change left out stays as it is there. */
function given(body: ActivityPatch): Partial<ActivityDto> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
