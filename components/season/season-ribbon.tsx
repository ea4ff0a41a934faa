import { percent } from "@/components/chart/scale";
import type { BlockDto } from "@/lib/contracts/blocks";
import type { RaceDto } from "@/lib/contracts/season";
import type { Phase } from "@/lib/engine/model";
import { addDays, daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import { words } from "@/lib/words/request";

type Props = {
  start: PlainDate;
  end: PlainDate;
  today: PlainDate;
  blocks: readonly BlockDto[];
  races: readonly RaceDto[];
};

const HEIGHT = 108;
const BAND_TOP = 48;
const BAND_HEIGHT = 36;
/** Rough widths in pixels that decide whether a name fits into its block on a wide screen. */
const DESK_WIDTH = 1080;
const LETTER_WIDTH = 7.2;
/** On a phone a number has no room in a week that a race's line crosses. */
const PHONE_WIDTH = 350;
const CROSSED_WIDTH = 24;
/** Of a race's name, what has room on its side of the line. */
const PHONE_LETTERS = 25;
const DESK_LETTERS = 60;

/** The whole season as one band: each phase as long as it lasts, races flagged, today as an ink tab. */
export async function SeasonRibbon({ start, end, today, blocks, races }: Props) {
  const [t, names] = await Promise.all([words("season"), words("settings.names.phase")]);
  const days = daysBetween(start, end) + 1;
  const x = (date: PlainDate) => (daysBetween(start, date) / days) * 100;
  const after = addDays(today, 1);
  const within = (race: RaceDto) => race.date >= start && race.date <= end;
  return (
    <svg aria-hidden="true" focusable="false" width="100%" height={HEIGHT} className="keep-colour">
      {blocks.map((block, i) => (
        <PhaseBlock
          key={block.id}
          block={block}
          name={names(block.phase)}
          number={i + 1}
          from={x(block.start)}
          to={x(addDays(block.end, 1))}
          flagged={races.some(({ date }) => date >= block.start && date <= block.end)}
        />
      ))}
      {today > start && today <= end && (
        <rect
          x="0"
          width={percent(x(today))}
          y={BAND_TOP + BAND_HEIGHT - 4}
          height="4"
          className="fill-line-strong"
        />
      )}
      {races.filter(within).map((race, i) => (
        <RaceFlag key={race.id} race={race} at={x(race.date)} row={i % 2} />
      ))}
      {today >= start && today <= end && (
        <TodayTab at={(x(today) + x(after)) / 2} text={t("today")} />
      )}
    </svg>
  );
}

type PhaseBlockProps = {
  block: BlockDto;
  name: string;
  number: number;
  from: number;
  to: number;
  /** A race falls into it, whose line crosses it. */
  flagged: boolean;
};

/** Its name where that fits, else the number it has in the list of phases, beside a race where that fits. */
function PhaseBlock({ block, name, number, from, to, flagged }: PhaseBlockProps) {
  const crossed = flagged && ((to - from) / 100) * PHONE_WIDTH < CROSSED_WIDTH;
  const fits = ((to - from) / 100) * DESK_WIDTH > name.length * LETTER_WIDTH + 10;
  const place = {
    x: "50%",
    y: BAND_HEIGHT / 2 + 4,
    textAnchor: "middle" as const,
  };
  return (
    <svg
      aria-hidden="true"
      x={percent(from)}
      width={percent(to - from)}
      y={BAND_TOP}
      height={BAND_HEIGHT}
    >
      <rect
        width="100%"
        height="100%"
        strokeWidth="1"
        className={`stroke-line-strong ${groundOf(block.phase)}`}
      />
      <text
        {...place}
        className={`figures fill-ink-2 text-2xs ${fits ? "lg:hidden" : ""} ${crossed ? "max-lg:hidden" : ""}`}
      >
        {number}
      </text>
      {fits && (
        <text {...place} className="hidden fill-ink text-2xs font-semibold lg:block">
          {name}
        </text>
      )}
    </svg>
  );
}

/** Paper for building, sunk ground for easing off; hue is kept for disciplines and states. */
function groundOf(phase: Phase): string {
  switch (phase) {
    case "taper":
    case "recovery":
    case "bridge":
      return "fill-sunk";
    default:
      return "fill-surface";
  }
}

function RaceFlag({ race, at, row }: { race: RaceDto; at: number; row: number }) {
  const toLeft = at > 55;
  // The label that reaches across the neighbour's line sits above where that line begins.
  const y = (row === 0) === toLeft ? 30 : 12;
  const place = {
    x: percent(at),
    dx: toLeft ? -6 : 6,
    y,
    textAnchor: toLeft ? ("end" as const) : ("start" as const),
  };
  const look = "fill-ink text-2xs font-semibold";
  return (
    <g>
      <line
        x1={percent(at)}
        x2={percent(at)}
        y1={y - 8}
        y2={BAND_TOP + BAND_HEIGHT}
        strokeWidth="1.5"
        className="stroke-ink"
      />
      <text {...place} className={`${look} lg:hidden`}>
        {shortened(race.name, PHONE_LETTERS)}
      </text>
      <text {...place} className={`${look} hidden lg:block`}>
        {shortened(race.name, DESK_LETTERS)}
      </text>
    </g>
  );
}

/** The list of races below has the whole name. */
function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}

function TodayTab({ at, text }: { at: number; text: string }) {
  return (
    <svg aria-hidden="true" x={percent(at)} y={BAND_TOP - 4} className="overflow-visible">
      <rect x="-1" width="2" y="0" height={BAND_HEIGHT + 8} className="fill-ink" />
      <rect x="-1" width="44" y={BAND_HEIGHT + 8} height="18" className="fill-ink" />
      <text
        x="21"
        y={BAND_HEIGHT + 21}
        textAnchor="middle"
        className="fill-on-ink text-2xs font-semibold"
      >
        {text}
      </text>
    </svg>
  );
}
