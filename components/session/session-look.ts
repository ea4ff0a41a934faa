import type { SessionDto } from "@/lib/contracts/sessions";
import { formatDistance } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import type { Units } from "@/lib/format/units";

export type Done = { readonly durationS: number; readonly distanceM: number | null };
export type Look = "planned" | "done" | "part" | "moved" | "missed" | "cancelled" | "held";

/** Below this share of the plan a done session is drawn part filled. Drawing only: nothing is judged by it. */
const WHOLE_SHARE = 0.9;

/** How a session is drawn: outline planned, filled done, part filled part done, dashed moved. */
export function lookOf(session: SessionDto, done: Done | null, moved = false): Look {
  if (session.held) return "held";
  if (session.status === "cancelled") return "cancelled";
  if (session.status === "missed") return "missed";
  if (session.status === "done") return doneShare(session, done) < WHOLE_SHARE ? "part" : "done";
  return moved ? "moved" : "planned";
}

/** Share of the plan that was done, 0..1, by distance where both have one. 1 when nothing is known. */
export function doneShare(planned: Done, done: Done | null): number {
  if (done === null) return 1;
  const share =
    planned.distanceM && done.distanceM
      ? done.distanceM / planned.distanceM
      : planned.durationS > 0
        ? done.durationS / planned.durationS
        : 1;
  return Math.min(1, Math.max(0, share));
}

/** The status in words, for the last line of a card. */
export function lookWords(
  session: SessionDto,
  { done, look }: { done: Done | null; look: Look },
  units: Units,
): string {
  switch (look) {
    case "planned":
      return session.added ? "planned, in place of what was cut" : "planned";
    case "moved":
      return "moved here";
    case "done":
      return "done";
    case "part":
      return partWords(session, done, units);
    case "missed":
      return "not logged";
    case "cancelled":
      return "taken out";
    case "held":
      return "held for now";
  }
}

function partWords(session: SessionDto, done: Done | null, units: Units): string {
  if (done === null) return "part done";
  if (session.distanceM && done.distanceM) {
    const { sport } = session;
    return `${formatDistance(done.distanceM, sport, units)} of ${formatDistance(session.distanceM, sport, units)}`;
  }
  return `${formatDuration(done.durationS)} of ${formatDuration(session.durationS)}`;
}
