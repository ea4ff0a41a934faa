import type { Fact, Trigger } from "../model";
import type { PlainDate } from "../plain-date";
import { DATA_1, LAST_RUN_1 } from "../rules/guards";
import { AMBER_HOLDS } from "../rules/symptoms";
import type { Answer } from "./answers";

type Hold = { readonly date: PlainDate; readonly day: number; readonly trigger: Trigger };

const missingData: ReadonlySet<string> = new Set([DATA_1.id, LAST_RUN_1.id]);

/**
 * "Two hold days from the same trigger in seven days" ask for Watch. Worse days with that trigger
 * count too, so that a worse answer never counts for less; holds from missing answers do not.
 */
export function repeatedHolds() {
  const seen: Hold[] = [];
  return {
    /** The rule and its facts when today is the hold day that tips the balance. */
    add(
      { date, day, trigger }: Answer,
      holds: () => readonly string[],
      worse: boolean,
      green: boolean,
    ): { readonly rules: readonly string[]; readonly facts: readonly Fact[] } | null {
      if (!trigger) return null;
      if (!worse && !holds().some((id) => !missingData.has(id))) return null;
      seen.push({ date, day, trigger });
      const { holds: count, days } = AMBER_HOLDS.numbers;
      while (seen[0] && day - seen[0].day >= days.value) seen.shift();
      if (!green || worse) return null;
      const same = seen.filter((h) => h.trigger === trigger);
      if (same.length < count.value) return null;
      return {
        rules: [AMBER_HOLDS.id],
        facts: same
          .slice(-3)
          .map((h) => ({ date: h.date, what: "held back by", value: words[h.trigger] })),
      };
    },
  };
}

const words: Readonly<Record<Trigger, string>> = {
  intervals: "fast running",
  hills: "hills",
  "long-run": "the long run",
  bike: "riding",
  saddle: "the saddle",
  strength: "strength work",
  sitting: "sitting",
  stretching: "stretching",
  unknown: "something unknown",
};
