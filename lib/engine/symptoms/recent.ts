import { REFER_NIGHT } from "../rules/refer";
import { AMBER_SITTING } from "../rules/symptoms";
import type { Answer } from "./answers";
import type { Today } from "./today";

/** Check-ins kept at hand: the longest look back of any rule, days. */
export const RECENT_DAYS = 28;

export type RecentAnswers = ReturnType<typeof recentAnswers>;

/** The check-ins a morning looks back on, its own included. `answers` in order of days. */
export function recentAnswers(answers: readonly Answer[]) {
  /** Oldest first. */
  const recent: Answer[] = [];
  let next = 0;
  return {
    recent: recent as readonly Answer[],
    /** The day's own check-in, from now on the last of the recent ones. Asked for days in order. */
    on({ day }: Today): Answer | null {
      let own: Answer | null = null;
      for (let c = answers[next]; c && c.day <= day; c = answers[next]) {
        own = c;
        next += 1;
      }
      if (own === null) return null;
      while (recent[0] && recent[0].day <= day - RECENT_DAYS) recent.shift();
      recent.push(own);
      return own;
    },
    /** Morning pain of the day before an answered one. */
    yesterdayPain({ day }: Today): number | null {
      const before = recent.at(-2);
      return before?.day === day - 1 ? (before.morningPain ?? null) : null;
    },
    /** Nights woken by pain in the last seven. */
    nightsWoken({ day }: Today): number {
      const weekAgo = day - REFER_NIGHT.numbers.days.value;
      return recent.filter((c) => c.nightWaking && c.day > weekAgo).length;
    },
    /** Mornings in a row up to this one on which sitting hurt, as far back as is kept. */
    sittingDays({ day }: Today): number {
      const { from } = AMBER_SITTING.numbers;
      let count = 0;
      for (let c = recent.at(-1); c?.day === day - count; c = recent.at(-1 - count)) {
        if (c.sittingPain === undefined || c.sittingPain < from.value) break;
        count += 1;
      }
      return count;
    },
  };
}
