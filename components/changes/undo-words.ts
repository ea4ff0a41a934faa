import type { ChangeDto } from "@/lib/contracts/changes";

export type Undo = { readonly can: boolean; readonly why: string };

/** Whether a person may take a change back now, and the sentence that says so. `now` is an ISO instant. */
export function undoOf(change: ChangeDto, now: string, timeZone: string): Undo {
  if (change.status !== "applied") return { can: false, why: statusWords[change.status] };
  const { undoableUntil } = change;
  if (undoableUntil === null) {
    return {
      can: false,
      why: "A safety rule holds this. Your coach or physio can override it, by name and with a reason.",
    };
  }
  if (Date.parse(undoableUntil) <= Date.parse(now)) {
    return {
      can: false,
      why: "The 24 hours to undo this have passed. You can move sessions in the week.",
    };
  }
  return { can: true, why: `You can undo this until ${clockIn(undoableUntil, now, timeZone)}.` };
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
