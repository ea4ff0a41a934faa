import { ChartFigure } from "@/components/chart/chart-figure";
import { ChartReader } from "@/components/chart/chart-reader";
import { stateName } from "@/components/session/state-words";
import { weekdayDayMonth } from "@/components/week/day-words";
import type { SymptomDay, SymptomsDto } from "@/lib/contracts/symptoms";
import { daysBetween, eachDay } from "@/lib/engine/plain-date";
import { type StiffnessClass, stiffnessClassOf, stiffnessText } from "@/lib/format/stiffness";
import { treatmentNames } from "@/lib/format/treatment";
import { triggerName } from "@/lib/format/trigger";
import { TrendAxis, TrendChart } from "./trend-chart";
import { At, PLAN_GLYPH, StateMark, TreatmentGlyph } from "./trend-marks";

/** What the trend is drawn from: the symptoms screen and the report have the same. */
export type TrendData = Omit<SymptomsDto, "placed" | "places" | "types">;
type Props = {
  symptoms: TrendData;
  stiffness: readonly StiffnessClass[];
  printTable?: boolean;
};

/** Mornings and sessions day by day, with what happened beside them. */
export function TrendFigure({ symptoms, stiffness, printTable = true }: Props) {
  const { from, to, today, days } = symptoms;
  const levelOf = (minutes: number) =>
    Math.max(
      0,
      stiffness.findIndex((one) => one.key === stiffnessClassOf(minutes, stiffness)?.key),
    );
  const onDay = eventsByDay(symptoms);
  const readings = eachDay(from, to).map((date, i) =>
    [
      `${weekdayDayMonth(date)}: ${days[i] ? dayWords(days[i], stiffness) : "ahead"}`,
      ...(onDay.get(date) ?? []),
    ].join(" · "),
  );
  return (
    <ChartFigure
      finding={symptoms.findings.trend}
      legend={<TrendLegend />}
      printTable={printTable}
      table={{
        head: ["Day", "Morning", "Stiffness", "During", "After", "State", "Beside it"],
        rows: days
          .map((day) => [
            weekdayDayMonth(day.date),
            numberOr(day.morningPain),
            stiffWords(day, stiffness),
            numberOr(day.duringPain),
            numberOr(day.afterPain),
            day.state === null ? "–" : stateName(day.state, day.mayProgress),
            [...toldWords(day), ...(onDay.get(day.date) ?? [])].join(", "),
          ])
          .toReversed(),
      }}
    >
      <ChartReader
        label="Day by day"
        initial={Math.max(0, daysBetween(from, today))}
        readings={readings}
        axis={<TrendAxis />}
      >
        <TrendChart trend={symptoms} stiffnessLevel={levelOf} />
      </ChartReader>
      <p className="measure text-sm text-ink-2">{symptoms.findings.stiffness}</p>
    </ChartFigure>
  );
}

function eventsByDay({ treatments, planChanges }: TrendData) {
  const events = new Map<string, string[]>();
  const add = (date: string, text: string) => events.set(date, [...(events.get(date) ?? []), text]);
  for (const { date, kind, status } of treatments ?? []) {
    const name = treatmentNames[kind].toLowerCase();
    add(date, status === "planned" ? `${name}, booked` : name);
  }
  for (const { date, sessions } of planChanges ?? []) {
    add(date, `plan changed, ${sessions} ${sessions === 1 ? "session" : "sessions"}`);
  }
  return events;
}

function dayWords(day: SymptomDay, stiffness: readonly StiffnessClass[]): string {
  const session = [
    day.duringPain === null ? null : `during ${day.duringPain}`,
    day.afterPain === null ? null : `after ${day.afterPain}`,
  ].filter((part) => part !== null);
  if (!day.answered && session.length === 0 && toldWords(day).length === 0) return "no check-in";
  return [
    day.morningPain === null ? "morning not answered" : `morning ${day.morningPain}`,
    day.stiffnessMin === null ? null : `stiff ${stiffWords(day, stiffness)}`,
    ...session,
    ...toldWords(day),
    day.state === null ? null : stateName(day.state, day.mayProgress),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** What else was said of the day, in the words of the check-in. */
function toldWords({ told, stress }: SymptomDay): string[] {
  const { throughDay, trigger, stretched, longStridePain, sittingHours } = told;
  return [
    throughDay === null ? null : throughDayWords[throughDay],
    trigger === null ? null : `set off by ${triggerName(trigger)}`,
    stretched ? "stretched it" : null,
    longStridePain ? "a long stride hurt" : null,
    sittingHours === null ? null : `sat about ${Math.round(sittingHours)} h`,
    stress === null ? null : `stress ${stress}`,
  ].filter((part) => part !== null);
}

const throughDayWords = {
  eased: "eased through the day",
  same: "the same all day",
  worse: "worse by evening",
} as const;

function stiffWords({ stiffnessMin }: SymptomDay, stiffness: readonly StiffnessClass[]): string {
  const found = stiffnessClassOf(stiffnessMin, stiffness);
  return found === null ? "–" : stiffnessText(found);
}

const numberOr = (value: number | null) => (value === null ? "–" : String(value));

/** Shapes first: it reads the same in grey. */
export function TrendLegend() {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      <Key text="morning, by state">
        <At x="6" y={7}>
          <StateMark state="green" r={3.5} />
        </At>
        <At x="16" y={7}>
          <StateMark state="amber" r={3.5} />
        </At>
        <At x="26" y={7}>
          <StateMark state="red" r={3.5} />
        </At>
        <At x="37" y={7}>
          <StateMark state="refer" r={3.5} />
        </At>
      </Key>
      <Key text="during" width={12}>
        <circle cx="6" cy="7" r="3" strokeWidth="1.25" className="fill-paper stroke-ink-2" />
      </Key>
      <Key text="after" width={12}>
        <path d="M2 7H10" strokeWidth="2.25" className="stroke-ink-2" />
      </Key>
      <Key text="shockwave" width={12}>
        <At x="6" y={7}>
          <TreatmentGlyph kind="shockwave" planned={false} />
        </At>
      </Key>
      <Key text="physio" width={12}>
        <At x="6" y={7}>
          <TreatmentGlyph kind="physio" planned={false} />
        </At>
      </Key>
      <Key text="booked" width={12}>
        <At x="6" y={7}>
          <TreatmentGlyph kind="shockwave" planned />
        </At>
      </Key>
      <Key text="plan changed" width={12}>
        <At x="6" y={7}>
          <path d={PLAN_GLYPH} className="fill-ink-2" />
        </At>
      </Key>
    </ul>
  );
}

type KeyProps = { text: string; width?: number; children: React.ReactNode };

function Key({ text, width = 43, children }: KeyProps) {
  return (
    <li className="flex items-center gap-1.5">
      <svg aria-hidden="true" width={width} height="14" className="keep-colour">
        {children}
      </svg>
      {text}
    </li>
  );
}
