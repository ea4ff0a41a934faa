import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import { percent } from "@/components/chart/scale";
import type { RaceDto } from "@/lib/contracts/season";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { monthShort } from "@/lib/format/day";
import type { Clip, Place } from "./commands";
import type { DraftBlock } from "./draft";
import { dayOf, type EditorWords, lengthText, spanOf } from "./editor-words";
import { type Cell, type Level, placeOfCell, placeOfWeek } from "./layout";
import { groundOf, LoadRow, rowName } from "./load-row";
import { useEditorWords } from "./use-editor-words";
import type { AxisWeek, Row } from "./week-rows";

export type GridProps = {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly weeks: readonly AxisWeek[];
  readonly cells: readonly Cell[];
  readonly rows: readonly Row[];
  readonly races: readonly RaceDto[];
  readonly today: PlainDate;
  readonly place: Place;
  readonly level: Level;
  readonly clip: Clip | null;
  /** Ids of blocks that are not as saved. */
  readonly changed: ReadonlySet<string>;
  /** What the plan makes of days left to it, by Monday. */
  readonly filled: ReadonlyMap<PlainDate, string>;
  readonly onPlace: (place: Place, level: Level) => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onGrab: (event: PointerEvent, block: DraftBlock) => void;
};

/** Width of a week's column on a wide screen, px, and of a letter: whether a name fits its block. */
const PLOT_WIDTH = 960;
const LETTER_WIDTH = 7.4;

/** The season as a ruled sheet: weeks across, blocks over them, what each week asks for below. */
export function SeasonGrid(props: GridProps) {
  const { table, weeks, rows, races, today, place, level, onPlace, onKeyDown, cells } = props;
  const words = useEditorWords();
  const { t } = words;
  const mondays = weeks.map(({ monday }) => monday);
  const thisMonday = mondayOf(today);
  const goToWeek = (i: number) => onPlace(placeOfWeek(cells, mondays, i), "week");
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: keys walk over its cells
      role="grid"
      aria-label={t("grid")}
      onKeyDown={onKeyDown}
      className="hidden w-full table-fixed border-collapse select-none md:table"
    >
      <colgroup>
        <col className="w-24" />
        {mondays.map((monday) => (
          <col key={monday} />
        ))}
      </colgroup>
      <thead aria-hidden="true">
        <tr>
          <td />
          <td colSpan={weeks.length} className="p-0">
            <RaceFlags races={races} mondays={mondays} />
          </td>
        </tr>
        <tr className="text-2xs text-ink-2">
          <td />
          {monthsOf(mondays).map(({ monday, span }) => (
            <td key={monday} colSpan={span} className="border-l border-line-strong pl-1 text-left">
              {monthShort(monday, words.language)}
            </td>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className={rowName}>
            {t("weekOf")}
          </th>
          {weeks.map((week, i) => {
            const here = level === "week" && place.monday === week.monday;
            return (
              <td
                key={week.monday}
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid
                role="gridcell"
                tabIndex={here ? 0 : -1}
                data-here={here || undefined}
                aria-selected={here}
                aria-label={weekLabel(week, races, words)}
                onPointerDown={() => goToWeek(i)}
                className={`figures h-8 cursor-pointer border border-line p-0 text-center text-2xs ${
                  week.monday === thisMonday
                    ? "bg-ink font-semibold text-on-ink"
                    : `${groundOf(week)} ${week.over ? "text-ink-3" : "text-ink"}`
                } ${here ? "outline-2 -outline-offset-2 outline-ink" : ""}`}
              >
                {dayOfMonth(week.monday)}
              </td>
            );
          })}
        </tr>
        <BlocksRow {...props} mondays={mondays} />
        {rows.map((row) => (
          <LoadRow key={row.key} row={row} weeks={weeks} />
        ))}
      </tbody>
    </table>
  );
}

function BlocksRow({
  mondays,
  cells,
  today,
  place,
  level,
  clip,
  changed,
  filled,
  onPlace,
  onOpen,
  onGrab,
}: GridProps & { mondays: readonly PlainDate[] }) {
  const words = useEditorWords();
  const { t } = words;
  const wide = PLOT_WIDTH / mondays.length;
  return (
    <tr>
      <th scope="row" className={rowName}>
        {t("blocks")}
      </th>
      {cells.map((cell) => {
        const { block, first, weeks } = cell;
        const monday = mondays[first] ?? today;
        const own = mondays.slice(first, first + weeks);
        const under = block
          ? place.blockId === block.id
          : own.includes(place.monday) && place.blockId === null;
        const here = under && level === "block";
        const name = block ? words.phase(block.phase) : (filled.get(monday) ?? t("open"));
        const fits = wide * weeks > name.length * LETTER_WIDTH + (block?.locked ? 24 : 10);
        const go = () => onPlace(placeOfCell({ today }, cell, mondays), "block");
        const cut = clip?.cut && block !== null && clip.block.id === block.id;
        return (
          <td
            key={block?.id ?? `open ${monday}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid
            role="gridcell"
            colSpan={weeks}
            tabIndex={here ? 0 : -1}
            data-here={here || undefined}
            data-block={block?.id}
            aria-selected={under}
            aria-label={
              block
                ? blockLabel(block, changed.has(block.id), words)
                : t("leftFrom", { day: dayOf(words, monday) })
            }
            onDoubleClick={onOpen}
            onPointerDown={(event) => {
              go();
              if (block) onGrab(event, block);
            }}
            className={`relative h-12 cursor-pointer overflow-hidden border p-0 text-center text-2xs font-semibold ${
              block
                ? `border-line-strong ${easy.has(block.phase) ? "bg-sunk" : "bg-surface"}`
                : "hatch border-line text-line-strong"
            } ${block && block.end < today ? "text-ink-3" : "text-ink"} ${
              changed.has(block?.id ?? "") || cut ? "border-2 border-dashed border-ink" : ""
            } ${here ? "outline-3 -outline-offset-3 outline-ink" : ""}`}
          >
            <span
              className={`inline-flex max-w-full items-center gap-1 px-1 ${block ? "" : "bg-paper font-normal text-ink-2"} ${
                under && !here ? "underline underline-offset-4" : ""
              } ${fits ? "" : "sr-only"}`}
            >
              {block?.locked && <LockGlyph />}
              {name}
            </span>
            {!fits && block && (
              <span aria-hidden="true" className="font-normal">
                {block.locked ? <LockGlyph /> : shortOf(block, words)}
              </span>
            )}
            {block && block.end >= today && (
              <>
                <span
                  aria-hidden="true"
                  data-end="start"
                  className="absolute inset-y-0 left-0 w-2 cursor-ew-resize"
                />
                <span
                  aria-hidden="true"
                  data-end="end"
                  className="absolute inset-y-0 right-0 w-2 cursor-ew-resize"
                />
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** What stands in a block too narrow for its name. */
function shortOf({ phase }: DraftBlock, words: EditorWords): string {
  return phase === "race" ? "⚑" : `${words.phase(phase).slice(0, 3)}.`;
}

/** Phases that ease off stand on sunk ground, as in the athlete's season. */
const easy: ReadonlySet<DraftBlock["phase"]> = new Set(["taper", "recovery", "bridge"]);

function RaceFlags({
  races,
  mondays,
}: {
  races: readonly RaceDto[];
  mondays: readonly PlainDate[];
}) {
  const found = races.flatMap((race) => {
    const week = mondays.indexOf(mondayOf(race.date));
    return week < 0 ? [] : [{ race, at: ((week + 1) / mondays.length) * 100 }];
  });
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="100%"
      height={found.length > 1 ? 36 : 20}
      className="block overflow-visible"
    >
      {found.map(({ race, at }, i) => (
        <text
          key={race.id}
          x={percent(at)}
          y={found.length > 1 && i % 2 === 0 ? 30 : 12}
          textAnchor={at < 25 ? "start" : "end"}
          className="fill-ink text-2xs font-semibold"
        >
          {race.name} ⚑
        </text>
      ))}
    </svg>
  );
}

function LockGlyph() {
  return (
    <svg aria-hidden="true" width="11" height="12" viewBox="0 0 11 12" className="inline shrink-0">
      <path d="M3 5V3.5a2.5 2.5 0 0 1 5 0V5" fill="none" strokeWidth="1.5" className="stroke-ink" />
      <rect x="1" y="5" width="9" height="6.5" className="fill-ink" />
    </svg>
  );
}

function blockLabel(block: DraftBlock, changed: boolean, words: EditorWords): string {
  const parts = [
    words.phase(block.phase),
    spanOf(words, block),
    lengthText(words, block),
    block.locked ? words.t("locked") : null,
    changed ? words.t("notSaved") : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function weekLabel(
  { monday, kind, race }: AxisWeek,
  races: readonly RaceDto[],
  words: EditorWords,
): string {
  const name = races.find((one) => one.id === race)?.name;
  const parts = [
    words.t("weekOfDay", { day: dayOf(words, monday) }),
    kind === "recovery" ? words.t("recovery") : null,
    name ?? null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function monthsOf(mondays: readonly PlainDate[]) {
  const months: { monday: PlainDate; span: number }[] = [];
  for (const monday of mondays) {
    const last = months.at(-1);
    if (last && monthShort(last.monday) === monthShort(monday)) last.span += 1;
    else months.push({ monday, span: 1 });
  }
  return months;
}

function dayOfMonth(day: PlainDate): string {
  return String(Number(day.slice(8)));
}
