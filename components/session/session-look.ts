import type { SessionDto } from "@/lib/contracts/sessions";
import type { Sport } from "@/lib/engine/model";
import { formatDistance } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { unbroken } from "@/lib/format/unbroken";
import { inLengths, type Units } from "@/lib/format/units";
import type { wordsIn } from "@/lib/words/catalogue";

export type Done = {
  readonly durationS: number;
  readonly distanceM: number | null;
  /** In what, where something else was done instead. */
  readonly instead?: Sport;
};
export type Look =
  | "planned"
  | "done"
  | "part"
  | "moved"
  | "swapped"
  | "missed"
  | "cancelled"
  | "held";

/** Below this share of the plan a done session is drawn part filled. Drawing only: nothing is judged by it. */
const WHOLE_SHARE = 0.9;

/** How a session is drawn: outline planned, filled done, part filled part done, dashed moved. */
export function lookOf(session: SessionDto, done: Done | null, moved = false): Look {
  if (session.held) return "held";
  if (session.status === "cancelled") return "cancelled";
  if (session.status === "swapped" || session.status === "missed") return session.status;
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

/** Of the page, by server or browser. */
export type SessionWords = ReturnType<typeof wordsIn<"session">>;

/** The status in words, for the last line of a card. */
export function lookWords(
  session: SessionDto,
  { done, look }: { done: Done | null; look: Look },
  units: Units,
  t: SessionWords,
): string {
  switch (look) {
    case "planned":
      return t(session.added ? "look.added" : "look.planned");
    case "part":
      return partWords(session, done, units, t);
    case "swapped":
      return swapWords(done, t);
    default:
      return t(`look.${look}`);
  }
}

/** `ride instead · 1 h 10`: a narrow column breaks it before the time, not within. */
function swapWords(done: Done | null, t: SessionWords): string {
  if (!done?.instead) return t("look.swapped");
  const time = unbroken(formatDuration(done.durationS));
  return `${t(`instead.${done.instead}`)}\u00a0· ${time}`;
}

function partWords(session: SessionDto, done: Done | null, units: Units, t: SessionWords): string {
  if (done === null) return t("look.part");
  if (session.distanceM && done.distanceM) {
    const { sport } = session;
    return t("look.partOf", {
      done: formatDistance(done.distanceM, sport, units),
      planned: formatDistance(
        sport === "swim" ? inLengths(session.distanceM, units) : session.distanceM,
        sport,
        units,
      ),
    });
  }
  return t("look.partOf", {
    done: formatDuration(done.durationS),
    planned: formatDuration(session.durationS),
  });
}
