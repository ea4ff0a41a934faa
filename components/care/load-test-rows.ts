import type { LoadTestDto } from "@/lib/contracts/load-tests";
import type { PlainDate } from "@/lib/engine/plain-date";
import { sideDifference } from "@/lib/engine/rehab/side-difference";
import { decimal, type Units } from "@/lib/format/units";
import type { wordsIn } from "@/lib/words/catalogue";

type TestWords = ReturnType<typeof wordsIn<"loadTests">>;

/** One day of one test: what each side did last on it. */
export type TestDay = {
  readonly date: PlainDate;
  readonly left: LoadTestDto | null;
  readonly right: LoadTestDto | null;
};

/** Days of one test, oldest first. */
export function daysOf(results: readonly LoadTestDto[], kind: LoadTestDto["kind"]): TestDay[] {
  const days = new Map<PlainDate, TestDay>();
  for (const one of results) {
    if (one.kind !== kind) continue;
    const day = days.get(one.date) ?? { date: one.date, left: null, right: null };
    days.set(one.date, { ...day, [one.side]: one });
  }
  return [...days.values()];
}

/** `24 s, pain 2` */
export function resultWords(result: LoadTestDto | null, units: Units, t: TestWords): string {
  if (result === null) return t("notTested");
  const { unit, pain } = result;
  const said = t(`result.${unit}`, { value: decimal(String(result.value), units) });
  return pain === null ? said : t("withPain", { result: said, pain });
}

/** `left 20 % less`, `equal`; empty where a side is missing. */
export function differenceWords(
  { left, right }: Pick<TestDay, "left" | "right">,
  t: TestWords,
): string {
  if (left === null || right === null) return "";
  const found = sideDifference(left.value, right.value);
  if (found === null) return "";
  return found.less === null ? t("equal") : t(`less.${found.less}`, { percent: found.percent });
}
