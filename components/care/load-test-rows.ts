import type { LoadTestDto, LoadTestInfo } from "@/lib/contracts/load-tests";
import type { PlainDate } from "@/lib/engine/plain-date";
import { sideDifference } from "@/lib/engine/rehab/side-difference";

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

const units = { reps: "", s: " s", kg: " kg" } as const;

/** `24 s, pain 2` */
export function resultWords(result: LoadTestDto | null): string {
  if (result === null) return "not tested";
  const { value, unit, pain } = result;
  return `${value}${units[unit]}${pain === null ? "" : `, pain ${pain}`}`;
}

/** `left 20 % less`, `equal`; empty where a side is missing. */
export function differenceWords({ left, right }: Pick<TestDay, "left" | "right">): string {
  if (left === null || right === null) return "";
  const found = sideDifference(left.value, right.value);
  if (found === null) return "";
  return found.less === null ? "equal" : `${found.less} ${found.percent} % less`;
}

export const unitNames: Readonly<Record<LoadTestInfo["unit"], string>> = {
  reps: "repeats",
  s: "seconds",
  kg: "kg",
};
