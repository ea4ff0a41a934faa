import type { WeekDto } from "@/lib/contracts/weeks";

/** Symptoms leave room for more running than a week of its kind is for: easier, taper, race, return. */
export function isMeantLighter({ kind, totals }: Pick<WeekDto, "kind" | "totals">): boolean {
  const { planned, allowed } = totals.run;
  return kind !== "load" && allowed.max.distanceM > planned.distanceM;
}
