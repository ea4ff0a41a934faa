import type { ActivityDto } from "@/lib/contracts/activities";
import type { Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Draft, Planned } from "./draft";

/** A planned session that an entry may have been done instead of. */
export type Replaceable = {
  readonly id: string;
  readonly date: PlainDate;
  readonly sport: Sport;
  readonly title: string;
};

/** What nothing answers yet, and what this entry stands instead of already. */
export function replaceableFor(
  { date, insteadOf, insteadOfSport: sport, insteadOfTitle: title }: ActivityDto,
  open: readonly Planned[],
): Replaceable[] {
  if (insteadOf === null || sport === null || title === null) return [...open];
  const own = { id: insteadOf, date, sport, title };
  return [own, ...open.filter((one) => one.id !== insteadOf)];
}

/** Of the day of the entry and in another sport: in its own it counts for a session by itself. */
export function fitting(
  options: readonly Replaceable[],
  { date, sport }: Pick<Draft, "date" | "sport">,
): Replaceable[] {
  return options.filter((one) => one.date === date && one.sport !== sport);
}

/** The draft without a session it cannot stand instead of. */
export function withFitting(draft: Draft, options: readonly Replaceable[]): Draft {
  const fits = fitting(options, draft).some((one) => one.id === draft.insteadOf);
  return fits ? draft : { ...draft, insteadOf: null };
}
