import { disciplineOf, wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import type { PlanContent } from "@/lib/contracts/library";
import { addDays, plainDate } from "@/lib/engine/plain-date";
import { weekdayShort } from "@/lib/format/day";
import { requestLanguage, words } from "@/lib/words/request";

/** Any Monday: a block that is not laid yet knows weekdays alone. */
const A_MONDAY = plainDate("2026-01-05");

/** The weeks of a block or season as they will be laid, one row a week. */
export async function WeeksSheet({ content }: { content: PlanContent }) {
  const [t, phase, sport, language] = await Promise.all([
    words("library.sheet"),
    words("phases.name"),
    words("session.sports"),
    requestLanguage(),
  ]);
  const days = Array.from({ length: 7 }, (_, day) =>
    weekdayShort(addDays(A_MONDAY, day), language),
  );
  const weeks = Array.from({ length: content.weeks }, (_, week) => week);
  return (
    <ol className="flex flex-col gap-4">
      {weeks.map((week) => {
        const begins = content.phases.find((one) => one.week === week);
        const own = content.sessions.filter((one) => Math.floor(one.day / 7) === week);
        return (
          <li key={week}>
            <h3 className="figures text-sm font-semibold">
              {t("week", { number: String(week + 1) })}
              {begins && <span className="font-normal text-ink-2"> · {phase(begins.phase)}</span>}
            </h3>
            <ul className="mt-1 grid gap-px border border-line bg-line text-xs lg:grid-cols-7">
              {days.map((day, at) => (
                <li key={day} className="min-h-14 bg-surface p-2">
                  <span className="figures block text-ink-3">{day}</span>
                  {own
                    .filter((one) => one.day % 7 === at)
                    .map((one) => (
                      <span
                        key={`${one.day} ${one.sport} ${one.title} ${one.text.length}`}
                        className={`mt-0.5 flex items-start gap-1 font-semibold ${wordClass[disciplineOf(one.sport)]}`}
                      >
                        <DisciplineGlyph sport={one.sport} size={14} />
                        <span>
                          <span className="sr-only">{sport(one.sport)}: </span>
                          {one.title}
                        </span>
                      </span>
                    ))}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
