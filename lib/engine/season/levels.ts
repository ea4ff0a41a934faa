import type { Activity, Assessment, Role, RunLevel } from "../model";
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
  readonly weeks: readonly WeekOutline[];
  /** Day of each week's faster run; null where none may stand (spacing, limits, a freeze). */
  readonly qualityDates: readonly (PlainDate | null)[];
  readonly level: RunLevel;
  readonly levelOn: (date: PlainDate) => number;
  readonly injured: boolean;
  readonly accepted: readonly Activity[];
  readonly from: PlainDate;
};

/** One kind of faster running after another, each settled before the next begins. */
export function qualityPlan(input: Input): Quality[] {
  const known = fastRolesKnown(input.accepted, input.from);
  const counts: Record<QualityRole, number> = { strides: 0, steady: 0, tempo: 0 };
  let reached = startLevel(input, known);
  let turn = 0;
  const early = input.injured && known.size === 0;
  return input.weeks.map((week, i): Quality => {
    const date = input.qualityDates[i] ?? null;
    if (date === null || week.kind === "recovery" || week.kind === "bridge") return NONE;
    if (early && i + 1 < stridesWeek.value) return NONE;
    const open = Math.min(highest.value, Math.floor(input.levelOn(date)));
    const settled = reached < 5 || counts[ROLES[clampLevel(reached)]] >= sessionsPerLevel.value;
    const growing = week.kind === "load";
    if (growing && settled && reached < highest.value && open > reached && open >= 5)
      reached = Math.max(5, reached + 1);
    if (reached < 5 || reached > open) return NONE;
    const role = roleFor(week, clampLevel(reached), counts, turn);
    if (reached >= highest.value) turn++;
    const begins = counts[role] === 0 && !known.has(role);
    const stood = counts[role];
    counts[role]++;
    return { role, needsLevel: needs(role), begins, turn: stood };
  });
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

/** Who did a kind lately and stands on its level goes on from there; else it begins again below. */
function startLevel({ level }: Input, known: ReadonlySet<Role>): number {
  const did = known.has("tempo") || known.has("intervals") ? 7 : known.has("steady") ? 6 : 5;
  return Math.min(level, known.size > 0 ? did : 4);
}

/** Faster running that was accepted in the last six weeks. */
export function fastRolesKnown(accepted: readonly Activity[], from: PlainDate): ReadonlySet<Role> {
  const known = new Set<Role>();
  for (const { role, date } of accepted) {
    if (role === null || !FAST.has(role)) continue;
    if (daysBetween(date, from) <= CHANGE_1.numbers.rememberDays.value) known.add(role);
  }
  return known;
}

const FAST: ReadonlySet<Role> = new Set(["strides", "steady", "tempo", "intervals"]);
