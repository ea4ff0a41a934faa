import { adaptPlan } from "../adapt/adapt-plan";
import type {
  Assessment,
  AthleteRecord,
  Feasibility,
  Race,
  RaceForecast,
  RaceOption,
  Session,
} from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { RACE_READY } from "../rules/races";
import { buildSeason } from "../season/build-season";
import { forecastRaces } from "./forecast";
import { outlookOf } from "./outlook";
import { timeRange } from "./time-range";

/** One coming race if an option is taken, with what the plan holds before it. */
export type RaceThen = Pick<RaceForecast, "race" | "feasibility" | "driver" | "predictedS"> & {
  /** Longest planned run by two weeks before it, m. */
  readonly longestRunM: number;
  /** Planned riding before it, s. */
  readonly bikeS: number;
  /** Planned running before it, m. */
  readonly runM: number;
};

export type Choice = {
  readonly option: RaceOption;
  /** Every race that would then be started, oldest first: this one and the others. */
  readonly races: readonly RaceThen[];
  /** What it does to this race and to the others, in plain words. */
  readonly says: string;
};

/** The talk about one race: by when, and what each option does to every race. */
export type Negotiation = {
  readonly race: string;
  /** The earliest day on which the answer can be known; null when no decision is left. */
  readonly decideFrom: PlainDate | null;
  readonly choices: readonly Choice[];
};

type Input = {
  readonly record: AthleteRecord;
  readonly today: PlainDate;
  readonly assessment: Assessment;
  /** The plan as it stands. */
  readonly sessions: readonly Session[];
};

/**
 * What each option of each coming race does to all of them. Starting and run-walk keep the plan as
 * it stands; deferring is worked out by planning anew from today without the race. Nothing is
 * recommended: the options are those the forecast offers.
 */
export function negotiate(input: Input): Negotiation[] {
  const now = forecastRaces(input);
  const standing = racesThen(input, now);
  return now.flatMap((forecast): Negotiation[] => {
    const race = input.record.races.find((r) => r.id === forecast.race);
    if (!race) return [];
    const choices = forecast.options.map((option) => choiceOf(option, race, input, standing));
    return [{ race: race.id, decideFrom: forecast.decideOn[0] ?? null, choices }];
  });
}

function choiceOf(
  option: RaceOption,
  race: Race,
  input: Input,
  standing: readonly RaceThen[],
): Choice {
  if (option === "defer") return deferring(race, input, standing);
  const races = standing.map((r) => {
    if (r.race !== race.id) return r;
    const predictedS = timeRange(race, outlookOf(input), option === "start");
    return { ...r, predictedS };
  });
  const own = races.find((r) => r.race === race.id);
  const others = races.filter((r) => r.race !== race.id).map((r) => nameOf(r.race, input));
  const time = own?.predictedS ? `, in about ${clock(own.predictedS)}` : "";
  const way = option === "start" ? "is run" : "is run and walked in turns";
  const rest =
    others.length === 0
      ? ""
      : option === "start"
        ? ` ${list(others)} ${others.length === 1 ? "stays" : "stay"} as planned.`
        : ` Recovery after it is planned as after running it all, so ${list(others)} ${others.length === 1 ? "stays" : "stay"} as planned.`;
  return { option, races, says: `${race.name} ${way}${time}.${rest}` };
}

function deferring(race: Race, input: Input, standing: readonly RaceThen[]): Choice {
  const { today, assessment } = input;
  const record = { ...input.record, races: input.record.races.filter((r) => r.id !== race.id) };
  const left = record.races.some((r) => r.date >= today);
  if (!left)
    return {
      option: "defer",
      races: [],
      says: `${race.name} moves to another date. No other race is entered.`,
    };
  const season = buildSeason({ record, from: today, assessment });
  const { sessions } = adaptPlan({ record, today, assessment, season });
  const without = { record, today, assessment, sessions };
  const races = racesThen(without, forecastRaces(without));
  const parts = races.map((then) => {
    const before = standing.find((r) => r.race === then.race);
    return `${nameOf(then.race, input)} is then ${VERDICT[then.feasibility]}${changeOf(before, then)}.`;
  });
  return {
    option: "defer",
    races,
    says: [`${race.name} moves to another date.`, ...parts].join(" "),
  };
}

/** What the plan holds before the other race, beside what it held. */
function changeOf(before: RaceThen | undefined, then: RaceThen): string {
  if (!before) return "";
  const was =
    before.feasibility === then.feasibility ? "" : ` instead of ${VERDICT[before.feasibility]}`;
  return `${was}, with ${km(then.runM)} km of running and ${hours(then.bikeS)} h of riding before it (now ${km(before.runM)} km and ${hours(before.bikeS)} h), longest run ${km(then.longestRunM)} km (now ${km(before.longestRunM)} km)`;
}

function racesThen(input: Input, forecast: readonly RaceForecast[]): RaceThen[] {
  const planned = input.sessions.filter(
    (s) => s.date >= input.today && s.status === "planned" && !s.held && s.role !== "race",
  );
  return forecast.map(({ race, feasibility, driver, predictedS }) => {
    const date = input.record.races.find((r) => r.id === race)?.date ?? input.today;
    const before = planned.filter((s) => s.date < date);
    const runs = before.filter((s) => s.sport === "run");
    const by = addDays(date, -RACE_READY.numbers.daysBefore.value);
    return {
      race,
      feasibility,
      driver,
      predictedS,
      longestRunM: Math.max(0, ...runs.filter((s) => s.date <= by).map((s) => s.distanceM ?? 0)),
      runM: runs.reduce((sum, s) => sum + (s.distanceM ?? 0), 0),
      bikeS: before.reduce((sum, s) => sum + (s.sport === "bike" ? s.durationS : 0), 0),
    };
  });
}

const VERDICT = {
  feasible: "feasible",
  stretch: "stretch",
  unlikely: "unlikely",
  unknown: "not known yet",
} as const satisfies Readonly<Record<Feasibility, string>>;
const nameOf = (id: string, { record }: Input) => record.races.find((r) => r.id === id)?.name ?? id;
const km = (distanceM: number) => Math.round(distanceM / 1000);
const hours = (durationS: number) => Math.round(durationS / 3600);
const list = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** "4:35 to 5:20 h", in whole five minutes: a range is not a minute. */
function clock({ low, high }: { readonly low: number; readonly high: number }): string {
  const text = (seconds: number) => {
    const minutes = Math.round(seconds / 300) * 5;
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  };
  return `${text(low)} to ${text(high)} h`;
}
