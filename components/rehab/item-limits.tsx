import { dayMonth } from "@/components/week/day-words";
import type { ExerciseSetDto } from "@/lib/contracts/exercise-sets";
import type { PlayItem } from "@/lib/contracts/rehab-play";

/** What a person set on this exercise, who and since when. */
export function ItemLimits({ item }: { item: PlayItem }) {
  return (item.limits ?? []).map(({ words, by, since }) => (
    <span key={`${words} ${by} ${since}`} className="figures block text-sm">
      Limit: {words}{" "}
      <span className="text-xs text-ink-2">
        ({by}, since {dayMonth(since)})
      </span>
    </span>
  ));
}

/** Sets that went beyond a limit: said, and no more. */
export function BeyondNote({ sets }: { sets: readonly ExerciseSetDto[] }) {
  const limits = new Map(sets.flatMap(({ beyond }) => (beyond ? [[beyond.limit, beyond]] : [])));
  return [...limits.values()].map(({ limit, by }) => (
    <p key={limit} className="measure text-sm">
      <span className="font-semibold">Beyond a limit today.</span> {by} set “{limit}”. It is noted
      as you did it.
    </p>
  ));
}
