import type { SymptomDay, SymptomsDto, TypeResponse } from "@/lib/contracts/symptoms";
import type { Trigger } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { placePhrase } from "@/lib/format/body-place";
import { typesInSentence } from "@/lib/format/session-type";
import { triggerName } from "@/lib/format/trigger";

/*
 * The findings in words. Each says what the numbers beside it say and how many answers it rests on;
 * with too few it says so. The sizes are our choice: they word a sentence, no rule reads them.
 */

/** Mornings before anything is said of them. */
const MORNINGS_MIN = 5;
/** Days of each half of a comparison, and answers it takes in each. */
const HALF_DAYS = 14;
const HALF_MIN = 4;
/** Smaller differences of a mean are called the same, points of ten and minutes. */
const SAME_PAIN = 0.5;
const SAME_MIN = 3;
/** Answered sessions of a kind before it is compared. */
const SESSIONS_MIN = 3;

type Numbers = Pick<SymptomsDto, "days" | "placed" | "places" | "types"> & {
  readonly today: PlainDate;
};

export function findingsOf({ days, placed, places, types, today }: Numbers) {
  return {
    trend: trendFinding(days, today),
    stiffness: stiffnessFinding(days, today),
    places: placesFinding(placed, places),
    beside: besideFindings(days),
    types: types === null ? "Training is not shared." : typesFinding(types),
  };
}

function trendFinding(days: readonly SymptomDay[], today: PlainDate): string {
  const mornings = days.filter((day) => day.morningPain !== null).length;
  if (mornings === 0) {
    return "After five check-ins you will see how your mornings change. None yet in these weeks.";
  }
  if (mornings < MORNINGS_MIN) {
    return `After five check-ins you will see how your mornings change. ${capital(counted(mornings))} so far.`;
  }
  const sentences = [
    compared(days, today, { of: (day) => day.morningPain, what: "Morning pain", same: SAME_PAIN }),
    stateSentence(days),
    gapSentence(days),
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ");
}

function stiffnessFinding(days: readonly SymptomDay[], today: PlainDate): string {
  const mornings = days.filter((day) => day.stiffnessMin !== null).length;
  if (mornings < MORNINGS_MIN) return "Not enough answers yet to say how stiffness goes.";
  const of = (day: SymptomDay) => day.stiffnessMin;
  return compared(days, today, {
    of,
    what: "Morning stiffness",
    same: SAME_MIN,
    unit: " min",
    digits: 0,
  });
}

type Compared = {
  readonly of: (day: SymptomDay) => number | null;
  readonly what: string;
  readonly same: number;
  readonly unit?: string;
  readonly digits?: number;
};

function compared(
  days: readonly SymptomDay[],
  today: PlainDate,
  { of, what, same, unit = "", digits = 1 }: Compared,
): string {
  const round = (value: number) => value.toFixed(digits);
  const given = (from: PlainDate, to: PlainDate) =>
    days
      .filter((day) => day.date > from && day.date <= to)
      .map(of)
      .filter((one) => one !== null);
  const middle = addDays(today, -HALF_DAYS);
  const recent = given(middle, today);
  const before = given(addDays(middle, -HALF_DAYS), middle);
  if (recent.length < HALF_MIN || before.length < HALF_MIN) {
    const all = days.map(of).filter((one) => one !== null);
    return `${what} was ${round(mean(all))}${unit} on average over ${all.length} mornings; not enough yet to say which way it goes.`;
  }
  const [now, then] = [mean(recent), mean(before)];
  const said = `${what} was ${round(now)}${unit} on average in the last ${HALF_DAYS} days`;
  if (Math.abs(now - then) < same) {
    return `${said}, about as in the ${HALF_DAYS} before (${round(then)}${unit}).`;
  }
  return `${said}, ${now < then ? "down" : "up"} from ${round(then)}${unit} in the ${HALF_DAYS} before.`;
}

function stateSentence(days: readonly SymptomDay[]): string | null {
  const on = (state: SymptomDay["state"]) => days.filter((day) => day.state === state).length;
  const parts = [
    [on("refer"), "See someone"],
    [on("red"), "Flare"],
    [on("amber"), "Watch"],
  ] as const;
  const named = parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${counted(count)} ${count === 1 ? "day" : "days"} of ${name}`);
  if (named.length === 0) return "No day of Watch or Flare.";
  return `${capital(listed(named))}.`;
}

function gapSentence(days: readonly SymptomDay[]): string | null {
  const first = days.findIndex((day) => day.answered);
  // The last day is not over yet.
  const open = days.slice(first, -1).filter((day) => !day.answered).length;
  if (open === 0) return null;
  return open === 1
    ? "One day without a check-in is left open."
    : `${capital(counted(open))} days without a check-in are left open.`;
}

/** Hours from which a day counts as one of long sitting here. Words only, no rule reads it. */
const LONG_SITTING_H = 8;

/** What stood beside the mornings. Said side by side: none of it is a cause. */
function besideFindings(days: readonly SymptomDay[]): string[] {
  const next = new Map(days.slice(1).map((day, i) => [days[i]?.date, day.morningPain]));
  const after = (yes: (day: SymptomDay) => boolean | null) => {
    const sides = { yes: [] as number[], no: [] as number[] };
    for (const day of days) {
      const [said, pain] = [yes(day), next.get(day.date) ?? null];
      if (said !== null && pain !== null) (said ? sides.yes : sides.no).push(pain);
    }
    return sides;
  };
  return [
    throughDayFinding(days),
    sidesFinding(
      "stretching or touching toes",
      "without",
      after(({ told }) => told.stretched),
    ),
    sidesFinding(
      "a long stride that hurt",
      "without one",
      after(({ told }) => told.longStridePain),
    ),
    sidesFinding(
      `${LONG_SITTING_H} hours or more of sitting`,
      "with less",
      after(({ told: { sittingHours } }) =>
        sittingHours === null ? null : sittingHours >= LONG_SITTING_H,
      ),
    ),
    triggerFinding(days),
    stressFinding(days),
  ].filter((sentence) => sentence !== null);
}

function throughDayFinding(days: readonly SymptomDay[]): string | null {
  const told = days.map((day) => day.told.throughDay).filter((one) => one !== null);
  if (told.length < SESSIONS_MIN) return null;
  const on = (how: (typeof told)[number]) => told.filter((one) => one === how).length;
  return `Of ${told.length} days told, it eased through ${on("eased")}, stayed the same on ${on("same")} and was worse by evening on ${on("worse")}.`;
}

function sidesFinding(
  what: string,
  without: string,
  { yes, no }: { readonly yes: readonly number[]; readonly no: readonly number[] },
): string | null {
  if (yes.length < SESSIONS_MIN || no.length < SESSIONS_MIN) return null;
  return `After ${what} the next morning was ${mean(yes).toFixed(1)} on average (${yes.length} days), ${without} ${mean(no).toFixed(1)} (${no.length}).`;
}

function triggerFinding(days: readonly SymptomDay[]): string | null {
  const counts = new Map<Trigger, number>();
  for (const { told } of days)
    if (told.trigger !== null && told.trigger !== "unknown")
      counts.set(told.trigger, (counts.get(told.trigger) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!most || most[1] < SESSIONS_MIN) return null;
  return `Named most often as what set it off: ${triggerName(most[0])}, on ${most[1]} days.`;
}

function stressFinding(days: readonly SymptomDay[]): string | null {
  const told = days.map((day) => day.stress).filter((one) => one !== null);
  if (told.length < MORNINGS_MIN) return null;
  return `Stress was ${mean(told).toFixed(1)} on average over ${told.length} mornings.`;
}

function placesFinding(placed: number, places: SymptomsDto["places"]): string {
  const [most] = places.toSorted((a, b) => b.mornings - a.mornings);
  if (!most) {
    return "No place has been marked yet. In the check-in, under More, you can tap where you feel it.";
  }
  if (placed === 1) {
    const all = listed(places.map(({ place }) => placePhrase(place)));
    return `One morning has a place so far: ${all}.`;
  }
  return `Marked most often: ${placePhrase(most.place)}, on ${most.mornings} of the ${placed} mornings with a place.`;
}

function typesFinding(types: readonly TypeResponse[]): string {
  const enough = types.filter((type) => type.answered >= SESSIONS_MIN);
  if (enough.length === 0) {
    return "Too few sessions have been answered to compare. It takes three of a kind.";
  }
  const [first, ...rest] = enough.map(
    ({ type, accepted, answered }) => `${accepted} of ${answered} ${typesInSentence[type]}`,
  );
  return `Accepted: ${listed([first ?? "", ...rest])}, of those that were answered.`;
}

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
export function counted(count: number): string {
  return words[count] ?? String(count);
}

export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
