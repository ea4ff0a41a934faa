import { phaseNames } from "@/components/season/phase-words";
import { disciplineOf, sportNames, wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import type { PlanContent } from "@/lib/contracts/library";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The weeks of a block or season as they will be laid, one row a week. */
export function WeeksSheet({ content }: { content: PlanContent }) {
  const weeks = Array.from({ length: content.weeks }, (_, week) => week);
  return (
    <ol className="flex flex-col gap-4">
      {weeks.map((week) => {
        const begins = content.phases.find((one) => one.week === week);
        const own = content.sessions.filter((one) => Math.floor(one.day / 7) === week);
        return (
          <li key={week}>
            <h3 className="figures text-sm font-semibold">
              Week {week + 1}
              {begins && (
                <span className="font-normal text-ink-2"> · {phaseNames[begins.phase]}</span>
              )}
            </h3>
            <ul className="mt-1 grid gap-px border border-line bg-line text-xs lg:grid-cols-7">
              {DAYS.map((day, at) => (
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
                          <span className="sr-only">{sportNames[one.sport]}: </span>
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
