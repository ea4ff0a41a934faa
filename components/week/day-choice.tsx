import { useLanguage, useWords } from "@/components/shell/words";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayFrom } from "@/lib/format/day";
import type { DaySays } from "./day-says";

type ChoiceProps = {
  day: PlainDate;
  today: PlainDate;
  own: boolean;
  chosen: boolean;
  /** Titles of what is there already; null while unknown. */
  holds: readonly string[] | null;
  /** What the rules say to it; null while unknown. */
  says: DaySays | null;
  onChoose: () => void;
};

/** One day to move to: what it holds, and what the rules say to it. */
export function DayChoice({ day, today, own, chosen, holds, says, onChoose }: ChoiceProps) {
  const t = useWords("week");
  const language = useLanguage();
  const what = own
    ? t("here")
    : holds === null
      ? ""
      : holds.length === 0
        ? t("rest")
        : holds.join(", ");
  return (
    <label className="press relative grid min-h-(--tap) grid-cols-[6.5rem_1fr] items-center gap-2 rounded-control border border-line-strong bg-surface px-3 py-1.5 text-sm hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-on-ink has-disabled:border-line has-disabled:text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
      <input
        type="radio"
        name="move-to"
        value={day}
        checked={chosen}
        disabled={own}
        onChange={onChoose}
        className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
      />
      <span className="figures pointer-events-none relative font-semibold first-letter:uppercase">
        {dayFrom(day, today, language)}
      </span>
      <span className="pointer-events-none relative flex min-w-0 flex-col text-xs">
        <span>{what}</span>
        {own || says === null ? null : <Says says={says} />}
      </span>
    </label>
  );
}

/** Words, with a mark beside them: nothing here is told by colour. */
function Says({ says: { verdict, says } }: { says: DaySays }) {
  const t = useWords("edits.day");
  return (
    <span
      data-says={verdict}
      className={
        verdict === "free" ? "opacity-80" : "border-l-2 border-current pl-1.5 font-semibold"
      }
    >
      {t(says)}
    </span>
  );
}
