import type { PlainDate } from "@/lib/engine/plain-date";

/** When something of a day was written: a fixed time of that day, never after now. */
export function momentOf(now: Date) {
  return (date: PlainDate, time: string): Date => {
    const at = new Date(`${date}T${time}:00Z`);
    return at > now ? now : at;
  };
}
export type MomentOf = ReturnType<typeof momentOf>;

export const MORNING = "06:50";
export const DECIDED = "06:51";
export const DAYTIME = "12:30";
export const EVENING = "19:40";
