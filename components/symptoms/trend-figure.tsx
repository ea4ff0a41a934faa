import { ChartFigure } from "@/components/chart/chart-figure";
import { ChartReader } from "@/components/chart/chart-reader";
import { stateKey } from "@/components/session/state-words";
import type { SymptomDay, SymptomsDto } from "@/lib/contracts/symptoms";
import type { Language } from "@/lib/engine/model";
import { daysBetween, eachDay } from "@/lib/engine/plain-date";
import { weekdayDayMonth } from "@/lib/format/day";
import { type StiffnessClass, stiffnessClassOf, stiffnessText } from "@/lib/format/stiffness";
import { triggerName } from "@/lib/format/trigger";
import { wordsIn } from "@/lib/words/catalogue";
import { type SymptomWords, tableWords } from "./table-words";
import { TrendAxis, TrendChart } from "./trend-chart";
import { At, PLAN_GLYPH, StateMark, TreatmentGlyph } from "./trend-marks";

/** What the trend is drawn from: the symptoms screen and the report have the same. */
export type TrendData = Omit<SymptomsDto, "placed" | "places" | "types">;
type Props = {
  symptoms: TrendData;
  stiffness: readonly StiffnessClass[];
  printTable?: boolean;
  /** English in the report, which has no other yet. */
  language?: Language;
};

type Told = { readonly t: SymptomWords; readonly language: Language };

/** Mornings and sessions day by day, with what happened beside them. */
export function TrendFigure(props: Props) {
  const { symptoms, stiffness, printTable = true, language = "en" } = props;
  const t = wordsIn(language, "symptoms");
  const told: Told = { t, language };
  const { from, to, today, days } = symptoms;
  const levelOf = (minutes: number) =>
    Math.max(
      0,
      stiffness.findIndex((one) => one.key === stiffnessClassOf(minutes, stiffness)?.key),
    );
  const onDay = eventsByDay(symptoms, t);
  const readings = eachDay(from, to).map((date, i) =>
    [
      `${weekdayDayMonth(date, language)}: ${days[i] ? dayWords(days[i], stiffness, told) : t("trend.ahead")}`,
      ...(onDay.get(date) ?? []),
    ].join(" · "),
  );
  return (
    <ChartFigure
      words={tableWords(t)}
      finding={symptoms.findings.trend}
      legend={<TrendLegend t={t} />}
      printTable={printTable}
      table={{
        head: heads.map((one) => t(`trend.${one}`)),
        rows: days
          .map((day) => [
            weekdayDayMonth(day.date, language),
            numberOr(day.morningPain),
            stiffWords(day, stiffness),
            numberOr(day.duringPain),
            numberOr(day.afterPain),
            stateText(day, told) ?? "–",
            [...toldWords(day, told), ...(onDay.get(day.date) ?? [])].join(", "),
          ])
          .toReversed(),
      }}
    >
      <ChartReader
        label={t("trend.label")}
        initial={Math.max(0, daysBetween(from, today))}
        readings={readings}
        axis={<TrendAxis t={t} />}
      >
        <TrendChart language={language} trend={symptoms} stiffnessLevel={levelOf} />
      </ChartReader>
      <p className="measure text-sm text-ink-2">{symptoms.findings.stiffness}</p>
    </ChartFigure>
  );
}

const heads = ["day", "morning", "stiffness", "during", "after", "state", "beside"] as const;

function stateText(day: SymptomDay, { language }: Told): string | null {
  if (day.state === null) return null;
  return wordsIn(language, "session.states")(stateKey(day.state, day.mayProgress));
}

function eventsByDay({ treatments, planChanges }: TrendData, t: SymptomWords) {
  const events = new Map<string, string[]>();
  const add = (date: string, text: string) => events.set(date, [...(events.get(date) ?? []), text]);
  for (const { date, kind, status } of treatments ?? []) {
    const name = t(`treatment.${kind}`);
    add(date, status === "planned" ? t("trend.booked", { name }) : name);
  }
  for (const { date, sessions } of planChanges ?? []) {
    add(date, t("trend.planChanged", { count: sessions }));
  }
  return events;
}

function dayWords(day: SymptomDay, stiffness: readonly StiffnessClass[], words: Told): string {
  const { t } = words;
  const session = [
    day.duringPain === null ? null : t("trend.duringIs", { pain: String(day.duringPain) }),
    day.afterPain === null ? null : t("trend.afterIs", { pain: String(day.afterPain) }),
  ].filter((part) => part !== null);
  const told = toldWords(day, words);
  if (!day.answered && session.length === 0 && told.length === 0) return t("trend.noCheckIn");
  return [
    day.morningPain === null
      ? t("trend.morningOpen")
      : t("trend.morningIs", { pain: String(day.morningPain) }),
    day.stiffnessMin === null ? null : t("trend.stiffIs", { what: stiffWords(day, stiffness) }),
    ...session,
    ...told,
    stateText(day, words),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** What else was said of the day, in the words of the check-in. */
function toldWords({ told, stress }: SymptomDay, { t, language }: Told): string[] {
  const { throughDay, trigger, stretched, longStridePain, sittingHours } = told;
  return [
    throughDay === null ? null : t(`trend.${throughDay}`),
    trigger === null ? null : t("trend.setOff", { what: triggerName(trigger, language) }),
    stretched ? t("trend.stretched") : null,
    longStridePain ? t("trend.longStride") : null,
    sittingHours === null ? null : t("trend.sat", { hours: String(Math.round(sittingHours)) }),
    stress === null ? null : t("trend.stress", { level: String(stress) }),
  ].filter((part) => part !== null);
}

function stiffWords({ stiffnessMin }: SymptomDay, stiffness: readonly StiffnessClass[]): string {
  const found = stiffnessClassOf(stiffnessMin, stiffness);
  return found === null ? "–" : stiffnessText(found);
}

const numberOr = (value: number | null) => (value === null ? "–" : String(value));

/** Shapes first: it reads the same in grey. */
function TrendLegend({ t }: { t: SymptomWords }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      <Key text={t("legend.morning")}>
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
      <Key text={t("legend.during")} width={12}>
        <circle cx="6" cy="7" r="3" strokeWidth="1.25" className="fill-paper stroke-ink-2" />
      </Key>
      <Key text={t("legend.after")} width={12}>
        <path d="M2 7H10" strokeWidth="2.25" className="stroke-ink-2" />
      </Key>
      <Key text={t("legend.shockwave")} width={12}>
        <At x="6" y={7}>
          <TreatmentGlyph kind="shockwave" planned={false} />
        </At>
      </Key>
      <Key text={t("legend.physio")} width={12}>
        <At x="6" y={7}>
          <TreatmentGlyph kind="physio" planned={false} />
        </At>
      </Key>
      <Key text={t("legend.booked")} width={12}>
        <At x="6" y={7}>
          <TreatmentGlyph kind="shockwave" planned />
        </At>
      </Key>
      <Key text={t("legend.plan")} width={12}>
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
