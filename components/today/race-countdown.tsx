import type { TodayDto } from "@/lib/contracts/season";
import { weekdayDayMonth } from "@/lib/format/day";
import { requestLanguage, words } from "@/lib/words/request";

/** Days to each race ahead, nearest first. */
export async function RaceCountdown({ races }: { races: TodayDto["nextRaces"] }) {
  if (races.length === 0) return null;
  const [t, language] = await Promise.all([words("today"), requestLanguage()]);
  return (
    <section aria-labelledby="races-title">
      <h2 id="races-title" className="mb-3 text-lg font-bold">
        {t("races")}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {races.map((race) => (
          <li key={race.id} className="flex items-center gap-5 py-3">
            <p className="min-w-20 text-right">
              <span className="block text-num font-semibold">{race.daysTo}</span>
              <span className="text-xs text-ink-2">{t("days", { count: race.daysTo })}</span>
            </p>
            <p className="min-w-0">
              <span className="block text-md font-semibold">{race.name}</span>
              <span className="text-sm text-ink-2">{weekdayDayMonth(race.date, language)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
