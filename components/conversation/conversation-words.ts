import { phaseNames } from "@/components/season/phase-words";
import { dayMonth, weekdayDayMonth } from "@/components/week/day-words";
import type { SubjectKind, ThreadDto } from "@/lib/contracts/comments";
import { type Phase, phases } from "@/lib/engine/model";
import { mondayOf } from "@/lib/engine/plain-date";

export const speakerNames = { athlete: "athlete", coach: "coach", physio: "physio" } as const;

const moments = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

/** By the clock of whoever looks. */
export function momentText(instant: string): string {
  return moments.format(new Date(instant));
}

/** What a conversation is about, as it was called when it was last spoken about. */
export function subjectText({ kind, date, title }: Pick<ThreadDto, "kind" | "date" | "title">) {
  const day = weekdayDayMonth(date);
  const named: Readonly<Record<SubjectKind, string>> = {
    session: `${title}, ${day}`,
    week: `Week of ${dayMonth(date)}`,
    block: `${phaseName(title)} block from ${dayMonth(date)}`,
    "check-in": `Morning of ${day}`,
    change: `Change to ${title}, ${day}`,
  };
  return named[kind];
}

/** Where it stands. A week outlives the sessions in it, so the address is the week's. */
export function subjectHref({ kind, date, athlete }: ThreadDto): string {
  const base = athlete.self ? "" : `/coach/athletes/${athlete.id}`;
  if (kind === "block") return `${base}/season`;
  if (athlete.self && kind === "check-in") return "/symptoms#talk";
  if (athlete.self && kind === "change") return "/changes";
  return `${base}/week/${mondayOf(date)}`;
}

function phaseName(title: string): string {
  const phase = phases.find((one): one is Phase => one === title);
  return phase ? phaseNames[phase] : title;
}
