import type { Infeasible } from "../model";
import { daysBetween, type PlainDate } from "../plain-date";
import { AVAIL_1, LOAD_3, LOAD_5, SPACE_1 } from "../rules/season";
import { CLUSTER_1, STRENGTH_1, TRI_1 } from "../rules/season-shape";
import type { CoachTargets } from "./blocks";
import type { Day } from "./calendar";
import type { Draft } from "./draft";
import type { RunWeek } from "./run-pieces";
import { racesOf } from "./season-frame";
import type { Setup } from "./season-setup";

type Noted = {
  readonly planned: RunWeek;
  readonly coach: CoachTargets | null;
  readonly coachM: number | null;
  readonly days: readonly Day[];
  readonly drafts: readonly Draft[];
  readonly loaded: boolean;
};

const WORTH_SAYING_M = 1000;
const WORTH_SAYING_S = 600;

/** What the season wished for and could not hold, said once each with what would make it possible. */
export class Shortfalls {
  readonly #found: Infeasible[] = [];
  #cutWeeks = 0;
  #mostCutM = 0;
  #strengthWeeks = 0;

  constructor(private readonly setup: Setup) {
    this.#found.push(...ofRaces(setup), ...ofPattern(setup));
  }

  note({ planned, coach, coachM, days, drafts, loaded }: Noted): void {
    const monday = days[0]?.date;
    if (!monday || days.every((d) => d.past)) return;
    if (coachM !== null && planned.cutByRuleM >= WORTH_SAYING_M)
      this.#found.push({
        what: `${km(coachM)} km of running in the week of ${monday}`,
        rule: this.setup.record.injury ? LOAD_3.id : LOAD_5.id,
        wouldNeed: `a smaller step: ${km(coachM - planned.cutByRuleM)} km is the most after the weeks before it`,
      });
    if (coach) this.#rides(coach, monday, drafts);
    if (loaded && this.#lacksStrength(days, drafts, coach)) this.#strengthWeeks++;
    if (planned.cutByTimeM < WORTH_SAYING_M) return;
    this.#cutWeeks++;
    this.#mostCutM = Math.max(this.#mostCutM, planned.cutByTimeM);
  }

  all(): readonly Infeasible[] {
    const found = [...this.#found];
    if (this.#strengthWeeks > 0)
      found.push({
        what: `strength as often as usual in ${weeks(this.#strengthWeeks)}`,
        rule: STRENGTH_1.id,
        wouldNeed: "20 minutes more on a day of running, or on another day",
      });
    if (this.#cutWeeks > 0)
      found.push({
        what: `up to ${km(this.#mostCutM)} km more running in ${weeks(this.#cutWeeks)}`,
        rule: AVAIL_1.id,
        wouldNeed: "more minutes on the days of running, or a limit that allows longer runs",
      });
    return found;
  }

  /** Fewer than the pattern of the week has; what the pattern itself lacks is said once. */
  #lacksStrength(
    days: readonly Day[],
    drafts: readonly Draft[],
    coach: CoachTargets | null,
  ): boolean {
    const { stage, template } = this.setup;
    if (stage < 2 || coach?.strength != null || days.some((d) => d.past)) return false;
    const wished = template.strengthDays.length + template.lightDays.length;
    return drafts.filter((d) => d.sport === "strength").length < wished;
  }

  #rides(coach: CoachTargets, monday: PlainDate, drafts: readonly Draft[]): void {
    if (coach.bikeS === null) return;
    const plannedS = drafts.reduce((s, d) => s + (d.sport === "bike" ? d.durationS : 0), 0);
    if (coach.bikeS - plannedS < WORTH_SAYING_S) return;
    this.#found.push({
      what: `${Math.round(coach.bikeS / 60)} minutes of riding in the week of ${monday}`,
      rule: AVAIL_1.id,
      wouldNeed: (this.setup.record.athlete.lacks ?? []).includes("bike")
        ? "a bike"
        : `${Math.round((coach.bikeS - plannedS) / 60)} more minutes on the days of riding`,
    });
  }
}

/** Main races too close for a peak each: which one the plan peaks for, and what a person can do. */
function ofRaces({ record, from }: Pick<Setup, "record" | "from">): Infeasible[] {
  const mains = racesOf(record, from).filter((r) => r.priority === "A" && r.date >= from);
  return mains.flatMap((second, i): Infeasible[] => {
    const first = mains[i - 1];
    if (!first || daysBetween(first.date, second.date) > CLUSTER_1.numbers.weekendDays.value)
      return [];
    return [
      {
        what: `a peak of its own for ${second.name}: the plan peaks for ${first.name}`,
        rule: CLUSTER_1.id,
        wouldNeed: "one of the two as a B race, or on another weekend",
      },
    ];
  });
}

/** What the athlete's days cannot hold in any week. */
function ofPattern({ record, template, counts, triathlete, stage, apart }: Setup): Infeasible[] {
  const found: Infeasible[] = [];
  if (template.longDay === null) {
    found.push({
      what: "training",
      rule: AVAIL_1.id,
      wouldNeed: "at least 20 minutes on one day a week",
    });
    return found;
  }
  const rides = template.rideDays.length + (template.longRideDay === null ? 0 : 1);
  const missing = [
    ...(rides < counts.rides ? [`${counts.rides} rides`] : []),
    ...(template.swimDays.length < counts.swims ? [`${counts.swims} swims`] : []),
  ];
  if (triathlete && missing.length > 0)
    found.push({
      what: `${missing.join(" and ")} every week`,
      rule: TRI_1.id,
      wouldNeed: "20 minutes or more on further days, beside running and strength",
    });
  const lacks = record.athlete.lacks ?? [];
  if (triathlete && lacks.includes("bike"))
    found.push({ what: "any riding before the race", rule: TRI_1.id, wouldNeed: "a bike" });
  if (triathlete && lacks.includes("pool"))
    found.push({
      what: "any swimming before the race",
      rule: TRI_1.id,
      wouldNeed: "a pool, or open water that you swim in",
    });
  const strength = template.strengthDays.length + template.lightDays.length;
  if (stage >= 2 && strength < STRENGTH_1.numbers.sessions.value)
    found.push({
      what: "two strength sessions a week",
      rule: STRENGTH_1.id,
      wouldNeed: "20 minutes on two days that are 48 hours apart",
    });
  if (template.qualityDay === null)
    found.push({
      what: "faster running in the week",
      rule: SPACE_1.id,
      wouldNeed: `a run day at least ${apart} days from the long run`,
    });
  return found;
}

const weeks = (count: number) => (count === 1 ? "one week" : `${count} weeks`);
const km = (m: number) => Math.round(m / 100) / 10;
