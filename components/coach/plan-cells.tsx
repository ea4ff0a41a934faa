import { plannedText } from "@/components/session/amount";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import type { Cell } from "@/lib/contracts/library";
import { weekdayDayMonth } from "@/lib/format/day";

type Props = { cells: readonly Cell[]; left: readonly string[] };

/** Every day that would read otherwise, before and after; what stays is said below. */
export function PlanCells({ cells, left }: Props) {
  const t = useWords("coachWeek.cells");
  const language = useLanguage();
  return (
    <div className="flex flex-col gap-2">
      {cells.length > 0 && (
        <table className="w-full text-sm">
          <caption className="pb-1 text-left text-xs text-ink-2">
            {t("caption", { count: cells.length })}
          </caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t("day")}</th>
              <th scope="col">{t("now")}</th>
              <th scope="col">{t("after")}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={cell.date} className="border-t border-line align-top">
                <th
                  scope="row"
                  className="figures py-1.5 pr-3 text-left text-xs font-semibold whitespace-nowrap text-ink-2"
                >
                  {weekdayDayMonth(cell.date, language)}
                </th>
                <td className="w-1/2 py-1.5 pr-3 text-ink-3">
                  <Day sessions={cell.before} gone={cell.after} />
                </td>
                <td className="w-1/2 py-1.5">
                  <Day sessions={cell.after} gone={null} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left.length > 0 && (
        <ul className="text-xs text-ink-2">
          {left.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

type DayProps = {
  sessions: Cell["before"];
  /** The other side: what is not on it is struck. */
  gone: Cell["after"] | null;
};

function Day({ sessions, gone }: DayProps) {
  const t = useWords("coachWeek.cells");
  const sports = useWords("session.sports");
  const units = { ...useUnits(), language: useLanguage() };
  if (sessions.length === 0) return <span className="text-ink-3">{t("rest")}</span>;
  return (
    <ul className="figures flex flex-col gap-0.5">
      {counted(sessions).map(({ key, session }) => {
        const words = `${session.title} · ${plannedText(session, units)}`;
        const stays = gone?.some((one) => JSON.stringify(one) === JSON.stringify(session));
        return (
          <li key={key} className="flex items-start gap-1.5">
            <span className="mt-0.5">
              <DisciplineGlyph sport={session.sport} size={14} />
            </span>
            <span>
              <span className="sr-only">{sports(session.sport)}: </span>
              {gone && !stays ? <s>{words}</s> : words}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Two alike on one day have two keys. */
function counted(sessions: Cell["before"]) {
  return sessions.map((session, at) => ({ key: `${at} ${session.title}`, session }));
}
