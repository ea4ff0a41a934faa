import type { ChangeDto } from "@/lib/contracts/changes";

export type Undo = {
  readonly can: boolean;
  readonly why: string;
  /** True where a rule holds the change and only a reason, by name, sets it aside. */
  readonly needsReason: boolean;
};

const no = (why: string, needsReason = false): Undo => ({ can: false, why, needsReason });

/** As long as an automatic change can be taken back. */
const UNDO_MS = 86_400_000;

/** Whether a person may take a change back now, and the sentence that says so. `now` is an ISO instant. */
export function undoOf(change: ChangeDto, now: string, timeZone: string): Undo {
  if (change.status !== "applied") return no(statusWords[change.status]);
  const { undoableUntil } = change;
  if (undoableUntil === null) {
    return no(
      "A safety rule holds this. Your coach can set it aside, by name and with a reason.",
      Date.parse(change.createdAt) + UNDO_MS > Date.parse(now),
    );
  }
  if (Date.parse(undoableUntil) <= Date.parse(now)) {
    return no("The 24 hours to undo this have passed. You can move sessions in the week.");
  }
  return {
    can: true,
    needsReason: false,
    why: `You can undo this until ${clockIn(undoableUntil, now, timeZone)}.`,
  };
}

export const statusWords: Readonly<Record<ChangeDto["status"], string>> = {
  proposed: "Waiting for a decision.",
  applied: "In force.",
  accepted: "Accepted. It is in the plan.",
  declined: "Declined. The plan stays as it was.",
  undone: "Undone. The session is back as it was.",
  superseded: "A later change took its place.",
};

/** `14:05 today` or `14:05 tomorrow`, on the athlete's clock. */
function clockIn(instant: string, now: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
  });
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone });
  const same = day.format(new Date(instant)) === day.format(new Date(now));
  return `${format.format(new Date(instant))} ${same ? "today" : "tomorrow"}`;
}
