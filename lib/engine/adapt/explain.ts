import type { Fact, Session } from "../model";
import { addDays, daysBetween, type PlainDate, weekdayIndex } from "../plain-date";
import { LEVEL_AHEAD } from "../rules/adapt";
import { lessBy, sentenceOf, setByOn, withSetBy } from "./set-by";
import type { Situation } from "./situation";

export type Explanation = {
  readonly reason: string;
  readonly facts: readonly Fact[];
  readonly returns: string;
};

type About = {
  readonly before: Session;
  /** Null where the session falls away or is held. */
  readonly after: Session | null;
  /** Length of a ride or swim added beside a shortened run, s. */
  readonly extraS: number;
  readonly situation: Situation;
};

type Words = { readonly why: string; readonly returns: string };

/** Why a session changed and what brings it back, from the numbers the decision used. */
export function explain(rule: string, about: About): Explanation {
  const words = wordsFor(rule, about);
  const set = setByOn(rule, about.situation);
  return {
    reason: [words.why, sentenceOf(set), whatHappens(about)].filter((s) => s !== "").join(" "),
    facts: withSetBy(factsFor(rule, about), set),
    returns: words.returns,
  };
}

/** What the session becomes, in one short sentence. */
function whatHappens({ before, after, extraS }: About): string {
  if (after === null)
    return before.locked ? "It is locked, so it is held and your coach is told." : "";
  if (after.sport !== before.sport) {
    return `A ${minutes(after.durationS)} ${after.sport === "bike" ? "ride" : "swim"} stands here instead.`;
  }
  if (extraS > 0) return `${minutes(extraS)} of riding or swimming makes up for the time.`;
  return "";
}

function wordsFor(rule: string, { before, situation }: About): Words {
  const { assessment, today, protocol, rules } = situation;
  const { timers } = assessment;
  const settle = "Two settled mornings in a row bring the plan back a step.";
  const steps =
    "Running comes back one step for each week your tendon accepts: half, three quarters, all of it.";
  switch (rule) {
    case "CELL-REFER":
      return {
        why: "Your answers say that someone should look at this first, so nothing is planned.",
        returns: "Training returns when a person who has looked at it says so in Rebound.",
      };
    case "CELL-RED-RUN": {
      const resting = timers.noRunUntil !== null && before.date <= timers.noRunUntil;
      const back = timers.noRunUntil === null ? null : addDays(timers.noRunUntil, 1);
      const half = Math.round(situation.rules.CELL_RED_RUN.numbers.share.value * 100);
      return {
        why: resting
          ? `This is a flare, so running pauses${back ? ` until ${dayName(today, back)}` : ""}.`
          : `After the flare running starts again at ${half} % of your last settled week, flat and easy.`,
        returns: resting
          ? `${back ? `From ${dayName(today, back)} on` : "After that"} running may come back, at half. ${settle}`
          : steps,
      };
    }
    case "CELL-NO-LONG-RUN":
      return {
        why: "A long run so soon after a flare asks too much of the tendon.",
        returns: `Long runs return after five days, at about ${Math.round(rules.CELL_RED_RUN.numbers.longShare.value * 100)} % of your longest.`,
      };
    case "CELL-RED-BIKE":
      return {
        why: protocol.words.redRide,
        returns: settle,
      };
    case "CELL-RED-SWIM":
      return {
        why: protocol.words.redSwim,
        returns: settle,
      };
    case "CELL-RED-STRENGTH":
      return {
        why: "In a flare strength work is long, steady holds. They load the tendon without moving it.",
        returns: "Your usual strength work returns when the flare has stepped down to Watch.",
      };
    case "CELL-AMBER-RUN":
      return {
        why: `You are on Watch, so the next runs are ${lessBy(rules.CELL_AMBER_RUN.numbers.share.value)} shorter, easy and flat.`,
        returns:
          "Two settled mornings in a row end Watch. The next accepted week brings back the full distance.",
      };
    case "SPACE-1":
      return {
        why: "The tendon takes longer to settle now, so hard days stand three days apart.",
        returns: "When aches settle within 12 hours again, two days apart are enough.",
      };
    case "SPACE-3":
      return {
        why: "On Watch the tendon gets a day between runs.",
        returns:
          "Two settled mornings in a row end Watch, and run days may stand side by side again.",
      };
    case "CELL-AMBER-BIKE":
      return {
        why: "On Watch rides stay easy and upright.",
        returns: "Two settled mornings in a row end Watch, and the ride as planned returns.",
      };
    case "CELL-AMBER-SWIM":
      return {
        why: `Kicking hurts, so swimming stays easy. ${protocol.words.easySwim}`,
        returns: "When kicking is at 2 or less again, the swim as planned returns.",
      };
    case "CELL-AMBER-STRENGTH":
      return {
        why: `On Watch strength work is ${lessBy(rules.CELL_AMBER_STRENGTH.numbers.share.value)} shorter.`,
        returns: "Two settled mornings in a row end Watch, and the full session returns.",
      };
    case "CELL-HOLD-RUN":
      return {
        why: "Today's answers say hold: repeat what went well, do not add.",
        returns: "When the reason for the hold is gone, runs may grow again.",
      };
    case "CLAMP-INTERVALS":
    case "CLAMP-HILLS":
    case "CELL-SPEED-FREEZE": {
      const until = timers.speedFreezeUntil;
      const days = until === null ? 0 : daysBetween(today, until) + 1;
      return {
        why:
          rule === "CLAMP-INTERVALS"
            ? "The last fast session is what hurt, so fast running rests."
            : rule === "CLAMP-HILLS"
              ? "Hills are what hurt, so running stays flat and easy."
              : "Fast running loads this tendon most, so it rests for now.",
        returns: `Fast running rests for ${days} more ${days === 1 ? "day" : "days"}. After that the next gentle step is open again; time alone does not add more.`,
      };
    }
    case "CLAMP-LONG":
      return {
        why: "The long run is what hurt, so it goes no further than the last one that was accepted.",
        returns: "A long run that your tendon accepts lets the next one grow.",
      };
    case "CELL-HILL-FREEZE":
      return {
        why: "Running uphill loads this tendon more, so runs stay flat for now.",
        returns: "When the hill pause ends, gentle hills are open again as a next step.",
      };
    case "CLAMP-BIKE":
      return {
        why: protocol.words.rideClamp,
        returns: protocol.words.rideReturns,
      };
    case "RAMP-BACK":
      return {
        why: "Running comes back in steps after the cut.",
        returns: steps,
      };
    case "LEVEL-AHEAD":
      return {
        why: "This kind of running comes later on your way back, so this run is easy.",
        returns: `Each step opens after its sessions were accepted, about every ${LEVEL_AHEAD.numbers.daysPerLevel.value} days.`,
      };
    case "LOAD-1":
      return {
        why: `No run is planned more than ${lessBy(2 - rules.LOAD_1.numbers.share.value)} longer than your longest of the last 30 days.`,
        returns: "Each longer run that your tendon accepts lets the next one grow.",
      };
    case "LOAD-3":
    case "LOAD-5":
      return {
        why: "The week would grow faster than the rule allows from what you did.",
        returns: "Each accepted week lets the next one grow.",
      };
    case "RECOVERY-1":
      return {
        why: "The weeks before it became shorter, so this recovery week does too.",
        returns: "Each accepted week lets the next one grow.",
      };
    case "RESTRICTION":
      return {
        why: "A limit that your physio or doctor set is in force.",
        returns: "It returns when the person who set the limit lifts it, or on its last day.",
      };
    case "ILL-1":
      return {
        why: "You are ill, so training stops.",
        returns:
          "A full day without symptoms or fever medicine opens easy training at half length.",
      };
    case "ILL-2":
      return {
        why: "You have a cold, so today is short and easy, or nothing.",
        returns: "When you tick no illness, the plan returns.",
      };
    case "AFTER-ILLNESS":
      return {
        why: "The first days after an illness are easy and half as long.",
        returns: "After three easy days the plan returns.",
      };
    case "TRAVEL-1":
      return {
        why: "You are away on this day, so nothing is planned.",
        returns: "The plan goes on when you are back. What fell away is not made up for.",
      };
    case "SLEEP-2":
      return {
        why: "Last night was very short, so the fast work waits.",
        returns: "After a normal night fast work is open again.",
      };
    case "ESWT-1":
      return {
        why: "On a shockwave day the treated tendon gets no fast, long or heavy work.",
        returns: "The work returns two days after the treatment, if the morning is settled.",
      };
    case "ESWT-2":
      return {
        why: "For two days around a shockwave treatment runs stay short and easy.",
        returns: "From the third day the plan returns, if the morning is settled.",
      };
    default:
      return {
        why: "A rule of your plan asks for less here.",
        returns: "It returns when the rule no longer applies.",
      };
  }
}

/** At most three: what the state saw, or what the cap was measured against. */
function factsFor(rule: string, { before, situation }: About): readonly Fact[] {
  const { assessment, history, today } = situation;
  switch (rule) {
    case "LOAD-1":
      return [
        { date: today, what: "longest run of the last 30 days", value: km(history.longestRunM) },
      ];
    case "LOAD-3":
    case "LOAD-5":
      return [
        { date: today, what: "highest week of the last four", value: km(history.highestWeekRunM) },
      ];
    case "RAMP-BACK":
      return assessment.ramp === null
        ? []
        : [
            {
              date: assessment.ramp.firstMonday,
              what: "last settled week",
              value: km(assessment.ramp.fromWeekM),
            },
          ];
    case "RESTRICTION":
      return [{ date: before.date, what: "a limit in force", value: "set by a person" }];
    case "LEVEL-AHEAD":
      return [{ date: today, what: "step of the run ladder", value: `${assessment.level}` }];
    case "ESWT-1":
    case "ESWT-2":
      return [{ date: before.date, what: "shockwave", value: "that day or the day before" }];
    default:
      return assessment.facts.slice(0, 3);
  }
}

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function dayName(today: PlainDate, date: PlainDate): string {
  if (date === addDays(today, 1)) return "tomorrow";
  return names[weekdayIndex(date)] ?? date;
}

function minutes(durationS: number): string {
  return `${Math.round(durationS / 60)} min`;
}

function km(distanceM: number): string {
  return `${Math.round(distanceM / 100) / 10} km`;
}
