import type { ExerciseSetDto } from "@/lib/contracts/exercise-sets";
import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { Language } from "@/lib/engine/model";
import { dayMonth } from "@/lib/format/day";
import type { RehabWords } from "./rehab-words";

type Props = { item: PlayItem; t: RehabWords; language: Language };

/** What a person set on this exercise, who and since when. */
export function ItemLimits({ item, t, language }: Props) {
  return (item.limits ?? []).map(({ words, by, since }) => (
    <span key={`${words} ${by} ${since}`} className="figures block text-sm">
      {t("limit", { words })}{" "}
      <span className="text-xs text-ink-2">
        {t("limitBy", { name: by, day: dayMonth(since, language) })}
      </span>
    </span>
  ));
}

type BeyondProps = { sets: readonly ExerciseSetDto[]; t: RehabWords };

/** Sets that went beyond a limit: said, and no more. */
export function BeyondNote({ sets, t }: BeyondProps) {
  const limits = new Map(sets.flatMap(({ beyond }) => (beyond ? [[beyond.limit, beyond]] : [])));
  return [...limits.values()].map(({ limit, by }) => (
    <p key={limit} className="measure text-sm">
      <span className="font-semibold">{t("beyond")}</span> {t("beyondWhat", { name: by, limit })}
    </p>
  ));
}
