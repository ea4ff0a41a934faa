import { addDays, daysBetween, mondayOf, type PlainDate } from "../plain-date";
import {
  AFTER_ILLNESS,
  CELL_AMBER_SWIM,
  CELL_RED_BIKE,
  LEVEL_AHEAD,
  RAMP_LONG,
  RIDE_ASK,
} from "../rules/adapt";
import { ESWT_2, ILL_1, ILL_2 } from "../rules/guards";
import { SPACE_1 } from "../rules/season";
import { BRICK_1 } from "../rules/season-shape";
import { IRRITABILITY_1, RAMP_1, STEP_DOWN } from "../rules/symptoms";
import { isFast } from "./effects";
import type { About } from "./explain";
import { count, dayName, days, km, part } from "./plain-words";

/** Short sentences: a reading age of eleven or less, tested over every rule. */
export type Words = { readonly why: string; readonly returns: string };

const mornings = () =>
  capital(`${count(STEP_DOWN.numbers.mornings.value)} settled mornings in a row`);
export const settle = () => `${mornings()} give the plan its next step.`;
const endsWatch = (then: string) => `${mornings()} end Watch. ${then}`;
const person = "Training comes back when someone who has looked at it says so in Rebound.";

export function wordsFor(rule: string, about: About): Words {
  const { before, situation } = about;
  const { protocol, rules } = situation;
  const { timers } = situation.assessment;
  switch (rule) {
    case "CELL-REFER":
      return {
        why: "Your answers say that someone should look at this first, so nothing is planned.",
        returns: person,
      };
    case "CELL-RED-RUN":
      return flareRun(about);
    case "CELL-NO-LONG-RUN":
      return {
        why: "A long run so soon after a flare asks too much of the tendon.",
        returns: `Long runs may come back${from(about, timers.noLongRunUntil)}, at first up to ${part(rules.CELL_RED_RUN.numbers.longShare.value)} of your longest.`,
      };
    case "CELL-RED-BIKE":
      return flareRide(about);
    case "RIDE-ASK":
      return askRiding();
    case "CELL-RED-SWIM":
      return about.situation.assessment.state === "red"
        ? { why: protocol.words.redSwim, returns: settle() }
        : afterFlare("After a flare swims stay easy for a week.", about);
    case "CELL-RED-STRENGTH":
      return {
        why: "In a flare strength work is long, steady holds. They load the tendon without moving it.",
        returns: "The strength work you had comes back when the flare has eased to Watch.",
      };
    case "CELL-AMBER-RUN": {
      const { share, longShare } = rules.CELL_AMBER_RUN.numbers;
      const kept = before.role === "long" ? longShare.value : share.value;
      return {
        why: `You are on Watch, so this run is ${part(1 - kept)} shorter than planned.`,
        returns: endsWatch("The next week that goes well brings back the full length."),
      };
    }
    case "SPACE-1":
      return {
        why: `The tendon takes longer to settle now, so hard days stand ${days(SPACE_1.numbers.irritableDays)} apart.`,
        returns:
          situation.assessment.irritability === "low"
            ? `When the load test is below ${SPACE_1.numbers.loadTest.value} again, ${days(SPACE_1.numbers.days)} apart are enough.`
            : `When aches settle within ${IRRITABILITY_1.numbers.lowHours.value} hours again, ${days(SPACE_1.numbers.days)} apart are enough.`,
      };
    case "SPACE-3":
      return {
        why: "On Watch the tendon gets a day between runs.",
        returns: endsWatch("Then two runs may stand side by side again."),
      };
    case "CELL-AMBER-BIKE":
      return {
        why: protocol.acts.sitsUp
          ? "On Watch you ride easy and sit up."
          : "On Watch you ride easy.",
        returns: endsWatch("Then the ride as planned comes back."),
      };
    case "CELL-AMBER-SWIM":
      return {
        why: `You are on Watch and kicking hurts. ${protocol.words.easySwim}`,
        returns: `When kicking is at ${CELL_AMBER_SWIM.numbers.kickPainMax.value} or less again, the swim as planned comes back.`,
      };
    case "CELL-AMBER-STRENGTH":
      return {
        why: `On Watch strength work is ${part(1 - rules.CELL_AMBER_STRENGTH.numbers.share.value)} shorter.`,
        returns: endsWatch("Then the full session comes back."),
      };
    case "CELL-HOLD-RUN":
      return {
        why: "For now no run goes past your longest of late. Repeat what went well.",
        returns: "When the reason for the hold is gone, runs may grow again.",
      };
    case "CLAMP-INTERVALS":
      return frozen("The last fast run may be what hurt, so fast running rests.", about);
    case "CLAMP-HILLS":
      return frozen("Hills may be what hurt, so running stays flat and easy.", about);
    case "CELL-SPEED-FREEZE":
      return frozen("Fast running loads this tendon most, so it rests for now.", about);
    case "CELL-HILL-FREEZE":
      return {
        why: "Running uphill loads this tendon more, so runs stay flat for now.",
        returns: `Runs stay flat for ${daysLeft(about, timers.hillFreezeUntil)}. Then gentle hills are open again as a next step.`,
      };
    case "CLAMP-LONG":
      return {
        why: "The long run may be what hurt, so it goes no further than the last one that went well.",
        returns: "A long run that goes well lets the next one grow.",
      };
    case "CLAMP-BIKE":
      return {
        why: protocol.words.rideClamp,
        returns: `This lasts for ${daysLeft(about, timers.aeroFreezeUntil)}. ${protocol.words.rideReturns}`,
      };
    case "CLAMP-STRENGTH":
      return {
        why: "Strength work may be what hurt, so it goes back to a small range for now.",
        returns: `This lasts for ${daysLeft(about, timers.smallRangeUntil)}. Then the deeper work starts again with less weight.`,
      };
    case "RAMP-BACK":
      return { why: stepWhy(about), returns: steps(about) };
    case "RAMP-LONG":
      return {
        why: `On the first step of the way back no run is longer than ${part(RAMP_LONG.numbers.longShare.value)} of your longest.`,
        returns: steps(about),
      };
    case "LEVEL-AHEAD":
      return {
        why: laterOnTheLadder(about),
        returns:
          situation.assessment.level === 0
            ? "Settled mornings and a drop lunge that does not hurt open the next step. Answer the drop lunge in the check-in."
            : `Each step opens when its sessions went well, about every ${LEVEL_AHEAD.numbers.daysPerLevel.value} days.`,
      };
    case "LOAD-1":
      return longest(about);
    case "LOAD-3":
    case "LOAD-5": {
      const { growth } = about.limits.weekGrowth(before.date);
      return {
        why: `A week of running grows by no more than ${part(growth)}, so this week is cut to fit.`,
        returns: "Each week that goes well lets the next one grow.",
      };
    }
    case "RECOVERY-1":
      return {
        why: "The weeks before it are shorter, so this recovery week is too.",
        returns: "Each week that goes well lets the next one grow.",
      };
    case "BRICK-1":
      return offTheBike(about);
    case "TRAVEL-1":
      return {
        why: "You are away on this day, so nothing is planned.",
        returns: "The plan goes on when you are back. What fell away is not made up for.",
      };
    case "RESTRICTION":
      return {
        why: "Your physio or doctor has set a limit, and it holds here.",
        returns: "It ends when the person who set it lifts it, or on its last day.",
      };
    case "ILL-1":
      return {
        why: "You are ill, so training stops.",
        returns: `After ${count(ILL_1.numbers.clearDays.value)} full day with no symptoms and no fever pills you start again, easy and at ${part(AFTER_ILLNESS.numbers.share.value)} length.`,
      };
    case "ILL-2":
      return {
        why: `You have a cold, so today is easy and ${ILL_2.numbers.maxMin.value} min at most, or nothing.`,
        returns: "When you tick no illness, the plan comes back.",
      };
    case "AFTER-ILLNESS":
      return {
        why: `The first days back from being ill are easy and at ${part(AFTER_ILLNESS.numbers.share.value)} length.`,
        returns: `After ${days(AFTER_ILLNESS.numbers.days)} of that the plan comes back.`,
      };
    case "SLEEP-2":
      return {
        why: "Last night was very short, so the fast work waits.",
        returns: "After a normal night fast work is open again.",
      };
    case "ESWT-1":
      return {
        why: "On a shockwave day the tendon gets no fast, long or heavy work.",
        returns: `It comes back ${days(ESWT_2.numbers.hours)} later, if the morning is settled.`,
      };
    case "ESWT-2":
      return shockwave(about);
    default:
      return {
        why: "A rule of your plan asks for less here.",
        returns: "It comes back when the rule no longer applies.",
      };
  }
}

function laterOnTheLadder({ before, after }: About): string {
  if (before.role === "brick" && after?.sport !== "run")
    return "A run off the bike comes later on your way back.";
  if (after?.sport !== "run") return "Running comes a little later on your way back.";
  return after.needsLevel === 1
    ? "Running without a break comes later on your way back, so you jog and walk by turns."
    : "This kind of running comes later on your way back, so this run is easy.";
}

function flareRun(about: About): Words {
  const { before, after, situation } = about;
  const { noRunUntil } = situation.assessment.timers;
  const { share, longShare } = situation.rules.CELL_RED_RUN.numbers;
  const what = before.sport === "run" ? "running" : "this";
  if (noRunUntil !== null && before.date <= noRunUntil) {
    const back = dayName(situation.today, addDays(noRunUntil, 1));
    return {
      why: `This is a flare, so ${what} rests until ${back}.`,
      returns: `From ${back} on it may come back, at ${part(share.value)}. ${settle()}`,
    };
  }
  const back = steps(about);
  if (after?.sport !== before.sport && isFast(before))
    return { why: "In a flare there is no fast running.", returns: back };
  const halfM = (before.distanceM ?? 0) * share.value;
  const capped =
    after !== null &&
    situation.history.longestRunM * longShare.value < halfM &&
    before.sport === "run";
  return {
    why: capped
      ? `After a flare no run is longer than ${part(longShare.value)} of your longest.`
      : `After a flare runs are flat, easy and at ${part(share.value)} length.`,
    returns: back,
  };
}

/** Eased to Watch or settled, while the flare's row for rides and swims still runs. */
function afterFlare(why: string, about: About): Words {
  const until = about.situation.assessment.timers.easyCrossUntil ?? null;
  return { why, returns: `It comes back as planned${from(about, until)}.` };
}

function flareRide(about: About): Words {
  const { after, situation } = about;
  const { maxMin, irritableMaxMin } = situation.rules.CELL_RED_BIKE.numbers;
  const { painMax } = CELL_RED_BIKE.numbers;
  if (after === null && situation.riding === "hurts")
    return {
      why: "Riding hurts now, so there is no ride.",
      returns: `When riding hurts at ${painMax.value} or less, short easy rides are open. ${settle()}`,
    };
  const calm = situation.assessment.irritability === "low";
  const most = calm ? maxMin.value : Math.min(maxMin.value, irritableMaxMin.value);
  if (situation.assessment.state !== "red") {
    const why = `After a flare rides stay short and easy for a week. A ride is ${most} min at most.`;
    return afterFlare(why, about);
  }
  return {
    why: `${situation.protocol.words.redRide} A ride is ${most} min at most.`,
    returns: settle(),
  };
}

/** Silence about riding is no answer: a short ride that can be answered. */
function askRiding(): Words {
  const { maxMin, painMax } = RIDE_ASK.numbers;
  return {
    why: `Riding may press the tendon, and nobody answered whether it hurts now. A ride is ${maxMin.value} min at most.`,
    returns: `Answer “pain while riding” in the check-in after a short ride. At ${painMax.value} or less longer easy rides come back.`,
  };
}

/** In the week of Watch itself nothing comes back yet: there it is what Watch leaves of the week. */
function stepWhy({ before, situation, limits }: About): string {
  const { state, ramp } = situation.assessment;
  const share = limits.rampStep(before.date);
  const thisWeek = mondayOf(before.date) === mondayOf(situation.today);
  return state === "amber" && ramp?.kind === "amber" && thisWeek && share < 1
    ? `You are on Watch, so what is left of this week’s running comes down to ${part(share)}.`
    : "Running comes back in steps after the cut.";
}

/** The way back after a cut, one step for each week that goes well. */
function steps({ situation }: About): string {
  const { redFirst, second } = RAMP_1.numbers;
  const shares = situation.assessment.ramp?.shares ?? [redFirst.value, second.value, 1];
  if (shares.every((share) => share >= 1))
    return "This is the last step of the way back. A week that goes well ends it.";
  return `Running comes back one step for each week that goes well: ${inTurn(shares)} of it.`;
}

/** "half twice, then three quarters, then all": a step that is done again is told once. */
export function inTurn(shares: readonly number[]): string {
  const turns: { readonly said: string; times: number }[] = [];
  for (const said of shares.map(part)) {
    const last = turns.at(-1);
    if (last?.said === said) last.times += 1;
    else turns.push({ said, times: 1 });
  }
  return turns.map(({ said, times }) => said + often(times)).join(", then ");
}

function often(times: number): string {
  if (times === 1) return "";
  return times === 2 ? " twice" : ` ${count(times)} times`;
}

function frozen(why: string, about: About): Words {
  const left = daysLeft(about, about.situation.assessment.timers.speedFreezeUntil);
  return {
    why,
    returns: `Fast running rests for ${left}. Then the next gentle step is open again. Time alone does not add more.`,
  };
}

function longest({ before, limits, situation }: About): Words {
  const { share, floorM, days: span } = situation.rules.LOAD_1.numbers;
  const longestM = limits.longestBefore(before.date)?.distanceM ?? 0;
  const floor = longestM * share.value < floorM.value;
  return {
    why: floor
      ? `From little or no running a run starts at ${km(floorM.value)} at most.`
      : `No run goes more than ${part(share.value - 1)} past the longest of the ${span.value} days before it.`,
    returns: "Each longer run that goes well lets the next one grow.",
  };
}

function offTheBike({ before, limits }: About): Words {
  const { runS, runStepS } = BRICK_1.numbers;
  const first = limits.bricks.longestBefore(before.date) === 0;
  return {
    why: first
      ? `Runs off the bike start at ${runS.value / 60} min at most.`
      : `A run off the bike grows by ${runStepS.value / 60} min at most.`,
    returns: "Each run off the bike that goes well lets the next one grow.",
  };
}

function shockwave({ after, before }: About): Words {
  const { hours, maxMin, usualPainMax } = ESWT_2.numbers;
  const span = capital(`for ${days(hours)} from a shockwave treatment`);
  const returns = "After that the plan comes back, if the morning is settled.";
  return after?.sport === before.sport
    ? { why: `${span} runs are easy and ${maxMin.value} min at most.`, returns }
    : {
        why: `${span} there is no run while your usual pain is above ${usualPainMax.value}.`,
        returns,
      };
}

function from({ situation }: About, until: PlainDate | null): string {
  return until === null ? "" : ` from ${dayName(situation.today, addDays(until, 1))} on`;
}

function daysLeft({ situation }: About, until: PlainDate | null): string {
  const left = until === null ? 0 : daysBetween(situation.today, until) + 1;
  return `${left} more ${left === 1 ? "day" : "days"}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
