import { ValueAxis } from "@/components/chart/value-axis";
import type { SymptomDay, SymptomsDto } from "@/lib/contracts/symptoms";
import type { Language, State, TreatmentKind } from "@/lib/engine/model";
import { daysBetween, eachDay, type PlainDate } from "@/lib/engine/plain-date";
import { monthShort } from "@/lib/format/day";
import type { SymptomWords } from "./table-words";
import { At, PLAN_GLYPH, StateMark, TreatmentGlyph } from "./trend-marks";
import { columns, painMarks, painY, TREND } from "./trend-scale";

type Trend = Pick<
  SymptomsDto,
  "from" | "to" | "today" | "days" | "watchFrom" | "flareFrom" | "treatments" | "planChanges"
>;
type Props = {
  language: Language;
  trend: Trend;
  /** Class of a morning's stiffness, 0 none .. 4 longest. */
  stiffnessLevel: (minutes: number) => number;
};

const STIFF_CLASSES = 4;

/** Pain by day, gaps left open; below it stiffness, the state, treatments and changes of the plan. */
export function TrendChart({ language, trend, stiffnessLevel }: Props) {
  const { from, to, days, treatments, planChanges } = trend;
  const all = eachDay(from, to);
  const at = columns(all.length);
  const index = (date: PlainDate) => daysBetween(from, date);
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="100%"
      height={TREND.height}
      className="keep-colour overflow-visible"
    >
      <Bands watchFrom={trend.watchFrom} flareFrom={trend.flareFrom} />
      {(treatments ?? []).filter(isRare).map((t) => (
        <line
          key={t.id}
          x1={at.middle(index(t.date))}
          x2={at.middle(index(t.date))}
          y1={TREND.top}
          y2={TREND.careY}
          className={t.status === "planned" ? "stroke-line-strong" : "stroke-line"}
          strokeDasharray={t.status === "planned" ? "2 3" : undefined}
        />
      ))}
      <SessionPains days={days} at={at} />
      <MorningPain days={days} at={at} />
      {days.map((day, i) => (
        <g key={day.date}>
          {day.stiffnessMin !== null && (
            <StiffStep x={at.start(i)} width={at.width} level={stiffnessLevel(day.stiffnessMin)} />
          )}
          {day.state !== null && (
            <rect
              x={at.start(i)}
              width={at.width}
              y={TREND.stateBase - stateHeights[day.state]}
              height={stateHeights[day.state]}
              className={stateFills[day.state]}
            />
          )}
        </g>
      ))}
      {[TREND.stiffBase, TREND.stateBase].map((y) => (
        <line key={y} x1="0" x2="100%" y1={y} y2={y} className="stroke-line-strong" />
      ))}
      {(treatments ?? []).map((t) => (
        <At key={t.id} x={at.middle(index(t.date))} y={TREND.careY}>
          <TreatmentGlyph kind={t.kind} planned={t.status === "planned"} />
        </At>
      ))}
      {(planChanges ?? []).map(({ date }) => (
        <At key={date} x={at.middle(index(date))} y={TREND.planY}>
          <path d={PLAN_GLYPH} className="fill-ink-2" />
        </At>
      ))}
      {all.map((date, i) =>
        date.endsWith("-01") || (i === 0 && Number(date.slice(8)) < 22) ? (
          <text
            key={date}
            x={i / all.length > 0.9 ? "100%" : at.start(i)}
            textAnchor={i / all.length > 0.9 ? "end" : "start"}
            y={TREND.height - 4}
            className="fill-ink-3 text-2xs"
          >
            {monthShort(date, language)}
          </text>
        ) : null,
      )}
      {to > trend.today && (
        <line
          x1={at.middle(index(trend.today))}
          x2={at.middle(index(trend.today))}
          y1={TREND.top}
          y2={TREND.planY + 8}
          strokeWidth="1.5"
          className="stroke-ink"
        />
      )}
    </svg>
  );
}

/** What comes every week would draw a fence through the plot; its lane is enough. */
const isRare = ({ kind }: { readonly kind: TreatmentKind }) => kind !== "physio";

type Columns = ReturnType<typeof columns>;

/** From the rules in force; a line and a faint ground, never a verdict on one morning. */
function Bands({ watchFrom, flareFrom }: { watchFrom: number; flareFrom: number }) {
  // Whole points: a band begins half a point below its first one.
  const [watch, flare] = [painY(watchFrom - 0.5), painY(flareFrom - 0.5)];
  return (
    <g>
      <rect
        x="0"
        width="100%"
        y={TREND.top - 8}
        height={flare - TREND.top + 8}
        fillOpacity="0.6"
        className="fill-flare-tint"
      />
      <rect x="0" width="100%" y={flare} height={watch - flare} className="fill-watch-tint" />
      {painMarks.map((mark) => (
        <line
          key={mark}
          x1="0"
          x2="100%"
          y1={painY(mark)}
          y2={painY(mark)}
          className={mark === 0 ? "stroke-line-strong" : "stroke-line"}
        />
      ))}
    </g>
  );
}

function MorningPain({ days, at }: { days: readonly SymptomDay[]; at: Columns }) {
  return (
    <g>
      {days.map((day, i) => {
        const before = days[i - 1]?.morningPain;
        if (day.morningPain === null || before === null || before === undefined) return null;
        return (
          <line
            key={day.date}
            x1={at.middle(i - 1)}
            y1={painY(before)}
            x2={at.middle(i)}
            y2={painY(day.morningPain)}
            strokeWidth="1.75"
            strokeLinecap="round"
            className="stroke-ink"
          />
        );
      })}
      {days.map((day, i) =>
        day.morningPain === null ? null : (
          <At key={day.date} x={at.middle(i)} y={painY(day.morningPain)}>
            <StateMark state={day.state} r={at.mark} />
          </At>
        ),
      )}
    </g>
  );
}

/** From during to after, as a thin stroke: a ring for during, a bar for after. */
function SessionPains({ days, at }: { days: readonly SymptomDay[]; at: Columns }) {
  return (
    <g className="stroke-ink-2" fill="none" strokeWidth="1.25">
      {days.map(({ date, duringPain, afterPain }, i) => (
        <g key={date}>
          {duringPain !== null && afterPain !== null && duringPain !== afterPain && (
            <line
              x1={at.middle(i)}
              x2={at.middle(i)}
              y1={painY(duringPain)}
              y2={painY(afterPain)}
              className="stroke-line-strong"
            />
          )}
          {duringPain !== null && (
            <At x={at.middle(i)} y={painY(duringPain)}>
              <circle r={at.mark - 0.5} className="fill-paper" />
            </At>
          )}
          {afterPain !== null && (
            <At x={at.middle(i)} y={painY(afterPain)}>
              <path d={`M${-at.mark - 0.5} 0H${at.mark + 0.5}`} strokeWidth="2.25" />
            </At>
          )}
        </g>
      ))}
    </g>
  );
}

function StiffStep({ x, width, level }: { x: string; width: string; level: number }) {
  const full = TREND.stiffBase - TREND.stiffTop;
  const height = level === 0 ? 1.5 : (full * level) / STIFF_CLASSES;
  return (
    <rect x={x} width={width} y={TREND.stiffBase - height} height={height} className="fill-ink-3" />
  );
}

/** The worse, the taller: told apart without colour. */
const stateHeights: Readonly<Record<State, number>> = { green: 4, amber: 8, red: 12, refer: 14 };
const stateFills: Readonly<Record<State, string>> = {
  green: "fill-settled-mark",
  amber: "fill-watch-mark",
  red: "fill-flare-mark",
  refer: "fill-refer-mark",
};

/** Numbers of the pain scale, and the names of the rows below it. */
export function TrendAxis({ t }: { t: SymptomWords }) {
  return (
    <div className="relative shrink-0">
      <ValueAxis height={TREND.height} marks={painMarks} y={painY} unit="" />
      <svg
        aria-hidden="true"
        focusable="false"
        width="42"
        height={TREND.height}
        className="absolute inset-0 fill-ink-3 text-2xs"
      >
        {rows.map(([name, y]) => (
          <text key={name} x="36" y={y} textAnchor="end">
            {t(`axis.${name}`)}
          </text>
        ))}
      </svg>
    </div>
  );
}

const rows = [
  ["stiff", TREND.stiffBase - 4],
  ["state", TREND.stateBase],
  ["care", TREND.careY + 4],
  ["plan", TREND.planY + 4],
] as const;
