import type { SittingLimit } from "@/lib/contracts/care";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayFrom, dayMonth } from "@/lib/format/day";
import { requestLanguage, words } from "@/lib/words/request";
import { sittingWords } from "./sitting-words";

type Props = {
  limit: SittingLimit;
  today: PlainDate;
  /** The longest stretch told for yesterday, min; null where none was. */
  yesterdayMin: number | null;
};

/** The limit on sitting, a day of travel ahead, and a longer stretch yesterday: told, no more. */
export async function SittingNote({ limit, today, yesterdayMin }: Props) {
  const [t, language] = await Promise.all([words("sitting"), requestLanguage()]);
  const { minutes, since, journey } = limit;
  const longer = yesterdayMin !== null && yesterdayMin > minutes;
  return (
    <section aria-labelledby="sitting-title" className="flex flex-col gap-1">
      <h2 id="sitting-title" className="text-lg font-bold">
        {t("title")}
      </h2>
      <p className="measure">
        {sittingWords(limit, t)}{" "}
        <span className="figures text-sm text-ink-2">
          {t("since", { day: dayMonth(since, language) })}
        </span>
      </p>
      {longer && <p className="measure text-sm text-ink-2">{t("longer")}</p>}
      {journey !== null && (
        <p className="measure text-sm text-ink-2">
          {t("journey", { day: dayFrom(journey, today, language), minutes })}
        </p>
      )}
    </section>
  );
}
