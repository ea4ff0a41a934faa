import type { AthleteRecord, BeforeCut, Session } from "../model";
import { addDays } from "../plain-date";
import { noTimers } from "../symptoms/timers";
import { adaptRun } from "./adapt-run";
import { type RunLimits, runLimits } from "./run-limits";
import type { Situation } from "./situation";

/**
 * The limits of a morning without Watch, flare or way back: what people and the hard caps would
 * leave of `intended`, the planned runs from today on, races left out. Weeks that are past and were
 * cut count as full as the week before the cut, from the second on. Walked as far as that week is
 * remembered.
 */
export function limitsAsIfCalm(
  s: Situation,
  record: AthleteRecord,
  intended: readonly Session[],
  cut: BeforeCut,
): RunLimits {
  const { today, rules, assessment } = s;
  const calm: Situation = {
    ...s,
    assessment: {
      ...assessment,
      state: "green",
      mayProgress: true,
      rules: [],
      ramp: null,
      longRunCapM: null,
      timers: { ...noTimers, noTrainingUntil: assessment.timers.noTrainingUntil },
    },
    windowUntil: null,
    sittingOnly: false,
  };
  const limits = runLimits({
    record,
    today,
    rules,
    ramp: null,
    beforeCut: null,
    uncut: cut,
    intended,
  });
  const leave = { exempt: false, off: false };
  const until = addDays(cut.monday, 7 * rules.LOAD_3.numbers.weeksPastCut.value);
  for (const run of intended) {
    if (run.date >= until) break;
    adaptRun(run, calm, limits, new Set(), leave);
  }
  return limits;
}
