import type { ChangeDto } from "@/lib/contracts/changes";
import { clockIn, dayIn, timeOn } from "@/lib/format/zone-clock";
import type { wordsIn } from "@/lib/words/catalogue";

export type Undo = {
  readonly can: boolean;
  readonly why: string;
  /** True where a rule holds the change and only a reason, by name, sets it aside. */
  readonly needsReason: boolean;
};

type Asked = {
  readonly now: string;
  readonly timeZone: string;
  /** Whether a coach is there, who could set a rule aside. */
  readonly coached?: boolean | undefined;
};
type Words = ReturnType<typeof wordsIn<"changes">>;

const no = (why: string, needsReason = false): Undo => ({ can: false, why, needsReason });

/** As long as an automatic change can be taken back. */
const UNDO_MS = 86_400_000;

/** Whether a person may take a change back now, and the sentence that says so. `now` is an ISO instant. */
export function undoOf(
  change: ChangeDto,
  { now, timeZone, coached = true }: Asked,
  t: Words,
): Undo {
  if (change.status !== "applied") return no(t(`status.${change.status}`));
  const { undoableUntil } = change;
  if (undoableUntil === null) {
    return no(
      t(coached ? "held" : "heldAlone"),
      Date.parse(change.createdAt) + UNDO_MS > Date.parse(now),
    );
  }
  if (Date.parse(undoableUntil) <= Date.parse(now)) {
    return no(t("late"));
  }
  return {
    can: true,
    needsReason: false,
    why: t("undoUntil", timeIn(timeZone, { instant: undoableUntil, now })),
  };
}

/** Why the row above cannot be undone is not said again below it; until when stays by each button. */
export function saidUnder(undo: Undo, above: Undo | undefined): Undo {
  return !undo.can && above?.why === undo.why ? { ...undo, why: "" } : undo;
}

/** `14:05`, today or tomorrow, on the athlete's clock. */
function timeIn(timeZone: string, { instant, now }: { instant: string; now: string }) {
  const clock = clockIn(timeZone, new Date(instant));
  const same = clock.date === dayIn(timeZone, new Date(now));
  return { time: timeOn(clock), day: same ? "today" : "tomorrow" };
}
