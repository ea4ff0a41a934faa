import type { ReactNode } from "react";
import { Dotted } from "@/components/session/dotted";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Units } from "@/lib/format/units";
import type { Place } from "./commands";
import { dayOf, lengthText, spanOf } from "./editor-words";
import { type Cell, type Level, placeOfCell, placeOfWeek } from "./layout";
import { useEditorWords } from "./use-editor-words";
import { type AxisWeek, sumsParts } from "./week-rows";

type Props = {
  readonly weeks: readonly AxisWeek[];
  readonly cells: readonly Cell[];
  readonly raceNames: ReadonlyMap<string, string>;
  readonly today: PlainDate;
  readonly place: Place;
  readonly level: Level;
  readonly changed: ReadonlySet<string>;
  readonly units: Units;
  readonly onPlace: (place: Place, level: Level) => void;
  /** What stands under the chosen block. */
  readonly children: ReactNode;
};

/** The season on a phone: block after block; the chosen one opens to its weeks and its commands. */
export function SeasonList(props: Props) {
  const { weeks, cells, raceNames, today, place, level, changed, units, onPlace, children } = props;
  const words = useEditorWords();
  const { t } = words;
  const mondays = weeks.map(({ monday }) => monday);
  return (
    <ol className="grid gap-px border border-line bg-line md:hidden">
      {cells.map((cell) => {
        const { block, first } = cell;
        const own = weeks.slice(first, first + cell.weeks);
        const monday = mondays[first] ?? today;
        const open = own.some((week) => week.monday === place.monday);
        const over = block ? block.end < today : false;
        return (
          <li key={block?.id ?? `open ${monday}`} className={over ? "bg-paper" : "bg-surface"}>
            <button
              type="button"
              aria-expanded={open}
              onClick={() => onPlace(placeOfCell({ today }, cell, mondays), "block")}
              className={`tap grid w-full grid-cols-[1fr_auto] gap-x-3 px-4 py-2 text-left ${open ? "bg-sunk" : ""}`}
            >
              <span className={`text-md font-bold ${over ? "text-ink-3" : ""}`}>
                {block ? words.phase(block.phase) : t("leftToPlan")}
                {changed.has(block?.id ?? "") && (
                  <span className="ml-2 text-2xs font-semibold">{t("notSaved")}</span>
                )}
                {block?.locked && (
                  <span className="ml-2 text-2xs font-semibold text-ink-2">{t("locked")}</span>
                )}
              </span>
              <span className="text-2xs font-semibold text-ink-2">
                {own.map(({ race }) => (race ? `⚑ ${raceNames.get(race) ?? ""}` : "")).join("")}
              </span>
              <span className="figures col-span-2 text-xs text-ink-2">
                {block
                  ? `${spanOf(words, block)} · ${lengthText(words, block)}`
                  : t("from", { day: dayOf(words, monday) })}
              </span>
            </button>
            {open && (
              <div className="flex flex-col gap-4 border-t border-line px-4 py-3">
                <ol className="figures text-xs">
                  {own.map((week, i) => {
                    const here = level === "week" && week.monday === place.monday;
                    return (
                      <li key={week.monday} className="border-b border-line last:border-0">
                        <button
                          type="button"
                          aria-pressed={here}
                          onClick={() => onPlace(placeOfWeek(cells, mondays, first + i), "week")}
                          className={`tap grid w-full grid-cols-[4.5rem_1fr] items-center gap-2 text-left ${here ? "font-semibold" : ""}`}
                        >
                          <span className={here ? "underline underline-offset-4" : "text-ink-2"}>
                            {dayOf(words, week.monday)}
                          </span>
                          <Dotted
                            parts={[
                              ...(week.now ? sumsParts(week.now, units, words) : [t("sums.none")]),
                              ...(week.kind === "recovery" ? [t("recovery")] : []),
                            ]}
                          />
                        </button>
                      </li>
                    );
                  })}
                </ol>
                {children}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
