import type { Assessment, AthleteRecord, RunLevel } from "../model";
import { dayNumber, minDate, type PlainDate } from "../plain-date";
import { inForceOn, protocolOf } from "../protocol/in-force";
import type { RuleSet } from "../rules/adjustable";
import { CLAMP_BIKE, CLAMP_LONG, CLAMP_SITTING } from "../rules/clamps";
import { DATA_1, ESWT_3, LAST_RUN_1 } from "../rules/guards";
import { LOAD_4 } from "../rules/season";
import { RAMP_1 } from "../rules/symptoms";
import { type Answer, answersInOrder } from "./answers";
import { ladderWalk } from "./climb";
import {
  type Around,
  type Before,
  lift,
  morningsToGreen,
  startEpisode,
  stateOf,
  step,
  watch,
} from "./episode";
import { daysSinceShockwave, type GuardDay, holdsOn, notesOn } from "./guards";
import { repeatedHolds } from "./holds";
import { illnessWatch } from "./illness";
import { noBetter } from "./no-better";
import { recentAnswers } from "./recent";
import { responseBook, triggerOf } from "./responses";
import { runsSeen } from "./runs-seen";
import { type MorningSeen, type Reading, readMorning } from "./state";
import { running, windowEnd } from "./timers";
import { tissueBrake } from "./tissue-brake";
import { daysFrom, type Today } from "./today";
import { trainingLog } from "./training-log";
import { irritabilityOn, measuredFrom, usualMornings } from "./usual";
import { countsOn, rampAfter, rampAhead, rampOn, weeksBefore } from "./way-back";

export type Course = ReturnType<typeof courseOf>;
function later(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** A morning that is being lived. */
type Lived = {
  readonly today: Today;
  readonly checkIn: Answer | null;
  readonly daysSilent: number | null;
  readonly isIll: boolean;
  /** Null until somebody asked. */
  holds: readonly string[] | null;
};

type DayWas = { readonly green: boolean; readonly flared: boolean; readonly red: boolean };

/**
 * An athlete's course from the first answer on, one morning after the other. Each morning sees only
 * what had been answered by then, so the same record gives the same course wherever it is cut.
 */
export function courseOf(record: AthleteRecord, from: PlainDate, to: PlainDate) {
  const checkIns = answersInOrder(record.checkIns);
  const firstAnswer = checkIns[0]?.date;
  const log = trainingLog(record);
  const book = responseBook(log);
  const usual = usualMornings();
  const runs = runsSeen(record, log);
  const ladder = ladderWalk(record, runs);
  const holdsSeen = repeatedHolds();
  const tissue = tissueBrake(log);
  const illness = illnessWatch();
  const inForce = inForceOn(record);
  const { acts } = protocolOf(record);
  const me = startEpisode(record.injury?.rehabStage ?? 4);
  const days: DayWas[] = [];
  const answers = recentAnswers(checkIns);
  const { recent } = answers;
  const before: Before = {
    irritability: (today) => irritabilityOn(today, recent),
    easyRunsQuiet: runs.easyQuiet,
    weeks: (today) => weeksBefore(today, RAMP_1.numbers.weeksSeen.value, log, dayWas),
    sparesEasyVolume: acts.sparesEasyVolume,
  };
  const assessments: Assessment[] = [];
  let lastAnswer = null as Answer | null;
  let calmMornings = 0;
  let greenSince: Today | null = null;
  let inGap = false;
  let missed = false;
  let bone = false;
  let longCapM: number | null = null;

  const start = firstAnswer === undefined ? from : minDate(firstAnswer, from);
  const firstDay = dayNumber(start);
  const toldDay = dayNumber(from);
  /** What earlier mornings saw is overwritten before anything is told. */
  const toldFrom = checkIns.findLast((c) => c.date <= from)?.day ?? firstDay;
  for (const today of daysFrom(start, to)) {
    const assessment = morning(today);
    if (assessment) assessments.push(assessment);
  }
  return {
    assessments,
    /** Last day with an answer up to `to`. */
    lastAnswer: lastAnswer?.date ?? null,
    log,
    /** What brought the Watch or flare that the last day still answers for. */
    worseFacts: me.worseFacts,
    flareFacts: me.flareFacts,
    red: (day: number) => dayWas(day)?.red ?? false,
  };

  /** Lives one morning; put into words from `from` on. */
  function morning(today: Today): Assessment | null {
    const { rules, setBy } = inForce(today);
    const checkIn = answers.on(today);
    const daysSinceRun = runs.daysSince(today);
    const known = usual.on(today);
    const baseline = known ?? checkIn?.morningPain ?? 0;
    const news = checkIn && remember(checkIn, baseline, rules);
    if (me.ramp !== null && today.weekday === 0)
      me.ramp = rampOn(today.date, me.ramp, weeksBefore(today, 1, log, dayWas)[0]);
    afterGap(today, daysSinceRun);
    ladder.wake(today, daysSinceRun, checkIn);

    const session = news?.[0]?.session;
    const trigger = checkIn?.trigger ?? (session ? triggerOf(session.activity) : null);
    const around: Around = { today, trigger, rules, before };
    const reading =
      checkIn && news && readMorning(seen(checkIn, today, baseline, news, rules, setBy));
    if (reading) act(reading, around);
    const lifted = lift(me, record.clearances, around);
    if (lifted) usual.beginAgain();

    const daysSilent = lastAnswer === null ? null : today.day - lastAnswer.day;
    const noTrainingUntil = illness.noTrainingUntil(today);
    const lived: Lived = {
      today,
      checkIn,
      daysSilent,
      isIll: noTrainingUntil !== null,
      holds: null,
    };
    const worse = reading && (reading.refer || reading.state !== "green");
    const again = checkIn?.trigger
      ? holdsSeen.add(checkIn, () => holdsOf(lived), worse === true, stateOf(me) === "green")
      : null;
    if (again) {
      me.rules = again.rules;
      me.facts = again.facts;
      me.worseFacts = again.facts;
      watch(me, around, false);
      calmMornings = 0;
    }

    const state = stateOf(me);
    const disturbed = worse === true || again !== null;
    const red = reading?.state === "red";
    days.push({ green: state === "green", flared: red || reading?.refer === true, red });
    if (state !== "green" || disturbed) ladder.disturb();
    greenSince = state === "green" ? (greenSince ?? (checkIn ? today : null)) : null;
    // A step is taken on an answer, never by a day that passed (law 14).
    if (checkIn !== null && state === "green" && !stepsRest(today))
      ladder.climb({
        today,
        mayProgress: () => mayProgress(lived),
        calmMornings,
        greenSince,
        recent,
      });
    const pain = checkIn?.morningPain;
    if (pain !== undefined && isUsual(pain, known, state, today)) usual.keep(today, pain);
    return today.day < toldDay ? null : told(lived, { rules, baseline, noTrainingUntil });
  }

  /** What a morning came to, in words. */
  function told(
    lived: Lived,
    {
      rules,
      baseline,
      noTrainingUntil,
    }: {
      readonly rules: RuleSet;
      readonly baseline: number;
      readonly noTrainingUntil: PlainDate | null;
    },
  ): Assessment {
    const { today, checkIn, daysSilent } = lived;
    const { date } = today;
    const state = stateOf(me);
    const holds = holdsOf(lived);
    const open = running(me.timers, date);
    const hold = state === "green" && holds.length > 0;
    const sitting = state === "amber" && me.sittingOnly;
    const holdEnd = hold || (sitting && holds.length > 0) ? windowEnd(rules, date, "hold") : null;
    const clamps = me.clamps.filter((c) => c.until >= date);
    // While riding is what hurt, no other trigger may hide it: stand-ins ask for this one.
    const ridingRests = clamps.some((c) => c.rule === CLAMP_BIKE.id);
    const longIsCapped = clamps.some((c) => c.rule === CLAMP_LONG.id);
    return {
      date,
      state,
      mayProgress: mayProgress(lived),
      rules: [
        ...new Set([
          ...me.referRules,
          ...me.rules,
          ...(sitting ? [CLAMP_SITTING.id] : []),
          ...clamps.map((c) => c.rule),
          ...holds,
          ...notesOn(guarded(lived)),
        ]),
      ],
      facts: (me.referSince === null ? me.facts : me.referFacts).slice(0, 3),
      trigger: ridingRests ? "bike" : state === "green" ? (checkIn?.trigger ?? null) : me.trigger,
      keepsEasyVolume: state === "amber" && me.keepsEasyVolume,
      irritability: before.irritability(today),
      baseline,
      level: cappedWhenSilent(ladder.level(), daysSilent),
      rehabStage: me.stage,
      timers: {
        ...open,
        windowUntil: sitting ? later(open.windowUntil, holdEnd) : (open.windowUntil ?? holdEnd),
        noTrainingUntil,
      },
      ramp: me.ramp && rampAhead(me.ramp, date, endsUnsettled(today)),
      beforeCut: countsOn(date, me.beforeCut) ? me.beforeCut : null,
      daysSilent,
      longRunCapM: longIsCapped ? longCapM : null,
    };
  }

  function guarded({ today, checkIn, daysSilent, isIll }: Lived): GuardDay {
    return {
      day: today,
      today: checkIn,
      recent,
      record,
      daysSilent,
      sinceShockwave: daysSinceShockwave(record, today.date),
      energySign: missed || bone,
      recoversFromIllness: isIll,
      tendonHadALot: tissue.hadALot(today),
      acts,
    };
  }

  /** What beside the tendon holds progress; looked at when it is first asked about. */
  function holdsOf(lived: Lived): readonly string[] {
    if (lived.holds !== null) return lived.holds;
    const holds = holdsOn(guarded(lived));
    // Walking asks for no run: on step 0 none could be accepted any more.
    if (ladder.level() > 0 && !runs.lastAccepted(lived.today)) holds.push(LAST_RUN_1.id);
    lived.holds = holds;
    return holds;
  }

  function mayProgress(lived: Lived): boolean {
    return stateOf(me) === "green" && holdsOf(lived).length === 0;
  }

  /**
   * A freeze or a way back is running: volume and speed never rise in the same week. From walking to
   * run-walk neither does, and the way back only moves on with weeks that hold a run.
   */
  function stepsRest(today: Today): boolean {
    const frozen = me.timers.promotionFreezeUntil;
    const comesBack = me.ramp !== null && ladder.level() > 0;
    return comesBack || (frozen !== null && today.date <= frozen);
  }

  function remember(checkIn: Answer, baseline: number, rules: RuleSet) {
    lastAnswer = checkIn;
    illness.read(checkIn);
    if (checkIn.menses !== undefined) missed = checkIn.menses === "missed-3";
    if (checkIn.boneStressHistory !== undefined) bone = checkIn.boneStressHistory;
    return book.read(checkIn, measuredFrom(baseline), rules);
  }

  /** LOAD-4: after ten days without a run the way back begins at a share of the last week. */
  function afterGap(today: Today, daysSinceRun: number | null) {
    const isGap = daysSinceRun !== null && daysSinceRun > LOAD_4.numbers.gapDays.value;
    if (isGap && !inGap) {
      me.ramp = rampAfter("gap", today.date, me.ramp, () => before.weeks(today));
      // Without running so long, what stood before a cut is no measure any more (law 9).
      me.beforeCut = null;
    }
    inGap = isGap;
  }

  function act(reading: Reading, around: Around) {
    const { today } = around;
    const { flare, plus } = step(me, reading, around);
    if (flare) ladder.drop(today, plus);
    const worse = reading.refer || reading.state !== "green";
    if (worse) calmMornings = 0;
    else if (reading.settled) calmMornings += 1;
    if (worse && around.trigger === "long-run") longCapM = runs.lastLongM(today);
  }

  function seen(
    checkIn: Answer,
    today: Today,
    baseline: number,
    sessions: MorningSeen["answers"],
    rules: RuleSet,
    setBy: MorningSeen["setBy"],
  ): MorningSeen {
    return {
      today,
      checkIn,
      baseline,
      answers: sessions,
      recent: answers,
      usualSpread: record.injury?.spread ?? "focal",
      unsettledSince: me.unsettledSince,
      energySign: missed || bone,
      noBetter: noBetter(record, checkIns, recent, today),
      rules,
      setBy,
      sittingIsUsual: acts.sittingIsUsual,
      told: today.day >= toldFrom,
    };
  }

  /** Flare days and soreness after shockwave stay out, unless that would raise the usual. */
  function isUsual(
    pain: number,
    known: number | null,
    state: Assessment["state"],
    today: Today,
  ): boolean {
    const calm = state !== "red" && state !== "refer";
    const above = known === null ? !calm : pain > known;
    return !above || (calm && daysSinceShockwave(record, today.date) >= ESWT_3.numbers.days.value);
  }

  function cappedWhenSilent(level: RunLevel, daysSilent: number | null): RunLevel {
    if (record.injury === null || daysSilent === null || daysSilent < DATA_1.numbers.capDays.value)
      return level;
    return Math.min(level, DATA_1.numbers.capLevel.value) as RunLevel;
  }

  function dayWas(day: number): DayWas | null {
    return day < firstDay ? null : (days[day - firstDay] ?? null);
  }

  /** This week cannot end as an accepted one, even if every morning from now on is settled. */
  function endsUnsettled(today: Today): boolean {
    for (let back = 0; back <= today.weekday; back++) {
      if (dayWas(today.day - back)?.flared) return true;
    }
    return morningsToGreen(me) > 6 - today.weekday;
  }
}
