import type { Fact, Restriction, RestrictionKind, Session } from "../model";
import { addDays, mondayOf } from "../plain-date";
import { exerciseLimitWords } from "../rehab/exercise-limits";
import { routineOf } from "../rehab/routine";
import type { About } from "./explain";
import { km, minutes, part } from "./plain-words";

/** At most three: what the state saw, or what the decision was measured against. */
export function factsFor(rule: string, about: About): readonly Fact[] {
  const { before, situation } = about;
  const { assessment, today, checkIn } = situation;
  switch (rule) {
    case "LOAD-1":
      return longestBefore(about);
    case "LOAD-3":
    case "LOAD-5":
      return weekGrowth(about);
    case "BRICK-1":
      return [longestOffTheBike(about)];
    case "RAMP-BACK":
      return wayBack(about);
    case "RAMP-LONG":
      return [longestOfLate(about), ...wayBack(about)];
    case "CELL-HOLD-RUN":
      return [longestOfLate(about), ...assessment.facts.slice(0, 2)];
    case "CLAMP-LONG":
      return [
        ...(assessment.longRunCapM == null
          ? []
          : [
              {
                date: today,
                what: "last long run that went well",
                value: km(assessment.longRunCapM),
              },
            ]),
        ...assessment.facts.slice(0, 2),
      ];
    case "RESTRICTION":
      return limitsOn(about);
    case "LEVEL-AHEAD":
      return [
        { date: today, what: "your step of the run ladder", value: `${assessment.level}` },
        { date: before.date, what: "step this run needs", value: `${before.needsLevel}` },
      ];
    case "ESWT-1":
    case "ESWT-2":
      return shockwaves(about);
    case "SLEEP-2":
      return checkIn?.sleepHours === undefined
        ? assessment.facts
        : [{ date: today, what: "sleep", value: `${checkIn.sleepHours} h` }];
    case "ILL-1":
    case "AFTER-ILLNESS": {
      const until = assessment.timers.noTrainingUntil;
      return until === null
        ? assessment.facts
        : [{ date: until, what: "last day without training", value: "illness" }];
    }
    case "ILL-2":
      return [{ date: today, what: "illness", value: "a cold" }];
    default:
      return watchOrFlare(rule, situation) ?? assessment.facts;
  }
}

const ofFlare = /^(CELL-(RED-.+|NO-LONG-RUN)|RIDE-ASK)$/;
const ofWatch = /^(CELL-AMBER-.+|SPACE-3)$/;

/** Days after a flare the morning may be calm: not that morning is why, but the one of the flare. */
function watchOrFlare(rule: string, { causeOf }: About["situation"]): readonly Fact[] | null {
  if (ofFlare.test(rule)) return causeOf("flare");
  return ofWatch.test(rule) ? causeOf("watch") : null;
}

function longestOfLate({ situation: { today, history } }: About): Fact {
  return { date: today, what: "longest run of the last 30 days", value: km(history.longestRunM) };
}

function longestBefore({ before, limits }: About): Fact[] {
  const longest = limits.longestBefore(before.date);
  return longest === null
    ? [{ date: before.date, what: "longest run of the 30 days before", value: "none" }]
    : [
        {
          date: longest.date,
          what: "longest run of the 30 days before",
          value: km(longest.distanceM),
        },
      ];
}

/** A planned one before it counts too, as it stands this morning. */
function longestOffTheBike({ before, limits }: About): Fact {
  const longestS = limits.bricks.longestBefore(before.date);
  const what = "longest run off the bike of the six weeks before";
  return { date: before.date, what, value: longestS === 0 ? "none" : minutes(longestS) };
}

function weekGrowth({ before, limits }: About): Fact[] {
  const monday = mondayOf(before.date);
  const { highestM, mostM } = limits.weekGrowth(before.date);
  return [
    { date: monday, what: "highest of the four weeks before", value: km(highestM) },
    { date: monday, what: "most this week may hold", value: km(mostM) },
  ];
}

function wayBack({ before, situation, limits }: About): Fact[] {
  const { ramp } = situation.assessment;
  const share = limits.rampStep(before.date);
  if (ramp === null) return [];
  const monday = mondayOf(before.date);
  const settled = { date: ramp.firstMonday, what: "last settled week", value: km(ramp.fromWeekM) };
  // The last step is all of that week, which may be less than the plan has: no share tells that.
  return share < 1
    ? [settled, { date: monday, what: "share of it this week", value: part(share) }]
    : [settled, { date: monday, what: "most this week may hold", value: km(ramp.fromWeekM) }];
}

/** The limits that concern this session and hold on its day. */
function limitsOn(about: About): Fact[] {
  const { before, situation } = about;
  if (before.sport === "strength") return exerciseLimitsOf(about);
  return concerning(before).flatMap((kind): Fact[] => {
    const limit = situation.restriction(kind, before.date);
    return limit === null
      ? []
      : [{ date: limit.from, what: "limit set by a person", value: limitWords(limit) }];
  });
}

/** Of the exercises that the session holds; in order of their words, however they were read. */
function exerciseLimitsOf({ before, situation }: About): Fact[] {
  const { items } = routineOf(before.steps, situation.protocol.kind);
  const held = new Set(items.map((item) => item.id));
  return situation
    .exerciseRestrictions(before.date)
    .filter(({ exercise }) => exercise && held.has(exercise))
    .map((limit) => ({
      date: limit.from,
      what: "limit set by a person",
      value: exerciseLimitWords(limit),
    }))
    .toSorted((a, b) => inOrder(a.value, b.value) || inOrder(a.date, b.date));
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function concerning({ sport }: Session): readonly RestrictionKind[] {
  if (sport === "bike") return ["max-ride-minutes", "max-aero-minutes"];
  return ["no-run", "no-speed", "no-hills", "max-run-minutes", "max-long-run-m"];
}

function limitWords({ kind, value }: Restriction): string {
  switch (kind) {
    case "no-run":
      return "no running";
    case "no-speed":
      return "no fast running";
    case "no-hills":
      return "no hills";
    case "max-run-minutes":
      return `runs of ${value} min at most`;
    case "max-long-run-m":
      return `runs of ${km(value ?? 0)} at most`;
    case "max-ride-minutes":
      return `rides of ${value} min at most`;
    case "max-aero-minutes":
      return `${value} min in the aero position at most`;
    default:
      return kind;
  }
}

function shockwaves({ before, situation }: About): Fact[] {
  const days = [before.date, addDays(before.date, -1)];
  const treated = days.filter(situation.hadShockwave).map((date) => ({
    date,
    what: "shockwave",
    value: date > situation.today ? "booked" : "on this day",
  }));
  const usual = { date: situation.today, what: "usual morning pain" };
  return [...treated, { ...usual, value: `${situation.usualPain} of 10` }];
}
