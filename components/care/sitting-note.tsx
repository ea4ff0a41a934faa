import { dayFrom, dayMonth } from "@/components/week/day-words";
import type { SittingLimit } from "@/lib/contracts/care";
import type { PlainDate } from "@/lib/engine/plain-date";
import { sittingWords } from "./sitting-words";

type Props = {
  limit: SittingLimit;
  today: PlainDate;
  /** The longest stretch told for yesterday, min; null where none was. */
  yesterdayMin: number | null;
};

/** The limit on sitting, a day of travel ahead, and a longer stretch yesterday: told, no more. */
export function SittingNote({ limit, today, yesterdayMin }: Props) {
  const { minutes, since, journey } = limit;
  const longer = yesterdayMin !== null && yesterdayMin > minutes;
  return (
    <section aria-labelledby="sitting-title" className="flex flex-col gap-1">
      <h2 id="sitting-title" className="text-lg font-bold">
        Sitting
      </h2>
      <p className="measure">
        {sittingWords(limit)}{" "}
        <span className="figures text-sm text-ink-2">Since {dayMonth(since)}.</span>
      </p>
      {longer && (
        <p className="measure text-sm text-ink-2">
          Yesterday’s longest stretch was above it. It is noted, and no plan changes for it.
        </p>
      )}
      {journey !== null && (
        <p className="measure text-sm text-ink-2">
          A stretch away begins or ends {dayFrom(journey, today)}. On a long journey, plan a few
          minutes on your feet before {minutes} min are over.
        </p>
      )}
    </section>
  );
}
