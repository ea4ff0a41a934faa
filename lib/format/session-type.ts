import type { SessionType } from "@/lib/contracts/symptoms";

/** As the name of a row, and inside a sentence. */
export const typeNames: Readonly<
  Record<SessionType, { readonly one: string; readonly many: string }>
> = {
  "easy-run": { one: "Easy run", many: "easy runs" },
  "long-run": { one: "Long run", many: "long runs" },
  "fast-run": { one: "Intervals, fast", many: "fast runs" },
  "hill-run": { one: "Hill run", many: "hill runs" },
  ride: { one: "Ride", many: "rides" },
  swim: { one: "Swim", many: "swims" },
  strength: { one: "Strength", many: "strength sessions" },
  hike: { one: "Hike", many: "hikes" },
  other: { one: "Other", many: "other sessions" },
};
