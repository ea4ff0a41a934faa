import type { Block, Infeasible } from "../model";
import { AVAIL_1, LOAD_3 } from "../rules/season";
import type { Day } from "./calendar";
import type { WeekOutline } from "./outline";
import type { RunWeek } from "./run-week";

type Input = {
  readonly week: WeekOutline;
  readonly block: Block | null;
  readonly planned: RunWeek;
  readonly coach: number | null;
  readonly days: readonly Day[];
};

const WORTH_SAYING_M = 1000;

/** What a week wished for and could not hold. */
export function shortfalls({ block, planned, coach, days }: Input): Infeasible[] {
  const found: Infeasible[] = [];
  const monday = days[0]?.date ?? "";
  if (block && coach !== null && planned.cutByRuleM >= WORTH_SAYING_M)
    found.push({
      what: `${km(coach)} km of running in the week of ${monday}`,
      rule: LOAD_3.id,
      wouldNeed: `a smaller step: ${km(coach - planned.cutByRuleM)} km is the most after the weeks before it`,
    });
  if (planned.cutByTimeM >= WORTH_SAYING_M)
    found.push({
      what: `${km(planned.cutByTimeM)} km of running in the week of ${monday}`,
      rule: AVAIL_1.id,
      wouldNeed: "more minutes on the days of running, or a limit that allows longer runs",
    });
  return found;
}

const km = (m: number) => Math.round(m / 100) / 10;
