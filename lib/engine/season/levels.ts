import type { Activity, Assessment, RunLevel } from "../model";
import { daysBetween, maxDate, type PlainDate } from "../plain-date";
import { LEVEL_AHEAD } from "../rules/adapt";
import { CHANGE_1, LADDER_1 } from "../rules/season";
import type { WeekOutline } from "./outline";

export type QualityRole = "strides" | "steady" | "tempo";

/** The faster run of a week; `begins` in the week in which its kind stands for the first time. */
export type Quality = {
  readonly role: QualityRole | null;
  readonly needsLevel: RunLevel;
  readonly begins: boolean;
  /** How often this kind stood before, for the choice of its structure. */
  readonly turn: number;
};

const { stridesWeek, sessionsPerLevel, highest } = LADDER_1.numbers;
const ROLES: Readonly<Record<5 | 6 | 7, QualityRole>> = { 5: "strides", 6: "steady", 7: "tempo" };
/** Once threshold is settled: kinds alternate, so that no week's tendon load repeats the last. */
const ROUND: readonly QualityRole[] = ["tempo", "steady", "tempo", "strides"];
const NONE: Quality = { role: null, needsLevel: 3, begins: false, turn: 0 };

/** The run ladder's level on a day, if every step from now on settles. */
export function levelAhead(assessment: Assessment, from: PlainDate) {
  const since = maxDate(assessment.timers.promotionFreezeUntil ?? from, from);
  const days = LEVEL_AHEAD.numbers.daysPerLevel.value;
  return (date: PlainDate): number =>
    Math.min(
      Math.max(assessment.level, highest.value),
      assessment.level + Math.max(0, Math.floor(daysBetween(since, date) / days)),
    );
}

type Input = {
  readonly level: RunLevel;
  readonly levelOn: (date: PlainDate) => number;
  readonly injured: boolean;
  readonly accepted: readonly Activity[];
  readonly from: PlainDate;
};

/** One kind of faster running after another, each settled before the next begins. */
export class QualityPlanner {
  readonly #counts: Record<QualityRole, number>;
  readonly #early: boolean;
  readonly #levelOn: (date: PlainDate) => number;
  #reached: number;
  #turn = 0;

  constructor({ level, levelOn, injured, accepted, from }: Input) {
    this.#counts = fastRunsKnown(accepted, from);
    const none = didNothingFast(this.#counts);
    this.#levelOn = levelOn;
    this.#early = injured && none;
    this.#reached = Math.min(level, none ? 4 : this.#highestDone());
  }

  /**
   * The faster run of the next week. `date` is its day, null where none may stand (spacing, limits,
   * a freeze). `mayBegin` false keeps a new kind waiting.
   */
  next(week: WeekOutline, date: PlainDate | null, mayBegin: boolean): Quality {
    if (date === null || week.kind === "recovery" || week.kind === "bridge") return NONE;
    if (this.#early && week.index + 1 < stridesWeek.value) return NONE;
    const open = Math.min(highest.value, Math.floor(this.#levelOn(date)));
    this.#stepUp(week, open, mayBegin);
    if (this.#reached < 5 || this.#reached > open) return NONE;
    const role = roleFor(week, clampLevel(this.#reached), this.#counts, this.#turn);
    if (this.#reached >= highest.value) this.#turn++;
    const stood = this.#counts[role];
    this.#counts[role]++;
    return { role, needsLevel: needs(role), begins: stood === 0, turn: stood };
  }

  #stepUp(week: WeekOutline, open: number, mayBegin: boolean): void {
    const reached = this.#reached;
    if (!mayBegin || week.kind !== "load" || reached >= highest.value) return;
    const settled =
      reached < 5 || this.#counts[ROLES[clampLevel(reached)]] >= sessionsPerLevel.value;
    if (settled && open > reached && open >= 5) this.#reached = Math.max(5, reached + 1);
  }

  #highestDone(): number {
    return this.#counts.tempo > 0 ? 7 : this.#counts.steady > 0 ? 6 : 5;
  }
}

function roleFor(
  week: WeekOutline,
  reached: 5 | 6 | 7,
  counts: Readonly<Record<QualityRole, number>>,
  turn: number,
): QualityRole {
  if (week.kind === "race") return "strides";
  if (week.kind === "taper")
    return reached >= 6 && (week.taper?.share ?? 0) > 0.65 ? "steady" : "strides";
  if (reached < 7) return ROLES[reached];
  return counts.tempo === 0 ? "tempo" : (ROUND[turn % ROUND.length] ?? "tempo");
}

function needs(role: QualityRole): RunLevel {
  return role === "strides" ? 5 : role === "steady" ? 6 : 7;
}

function clampLevel(level: number): 5 | 6 | 7 {
  return level <= 5 ? 5 : level === 6 ? 6 : 7;
}

/** True when nothing faster than easy was accepted in the last six weeks. */
export function nothingFast(accepted: readonly Activity[], from: PlainDate): boolean {
  return didNothingFast(fastRunsKnown(accepted, from));
}

const didNothingFast = (counts: Readonly<Record<QualityRole, number>>) =>
  counts.strides + counts.steady + counts.tempo === 0;

function fastRunsKnown(
  accepted: readonly Activity[],
  from: PlainDate,
): Record<QualityRole, number> {
  const counts = { strides: 0, steady: 0, tempo: 0 };
  for (const { role, date } of accepted) {
    if (daysBetween(date, from) > CHANGE_1.numbers.rememberDays.value) continue;
    if (role === "strides" || role === "steady" || role === "tempo") counts[role]++;
    else if (role === "intervals") counts.tempo++;
  }
  return counts;
}
