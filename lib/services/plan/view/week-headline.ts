import type { SessionRow } from "@/db/schema/sessions";
import type { WeekDto } from "@/lib/contracts/weeks";
import { isAnswered } from "@/lib/engine/adapt/match";
import type { Phase } from "@/lib/engine/model";

/** What each phase is for, as the head of a week says it. */
const purposes: Readonly<Record<Phase, string>> = {
  "rehab-base": "Running stays at what the tendon accepts; bike and swim carry the fitness.",
  base: "Easy running often, so that the tendon gets used to regular load.",
  build: "A little more than last week, in small steps.",
  specific: "Long runs and rides that look like the race.",
  peak: "The fullest weeks. Nothing new from here on.",
  taper: "Less each day in the same rhythm, so that you start rested.",
  race: "Short and easy until the race.",
  recovery: "The race settles first. Little or no running.",
  bridge: "Easing back in on the way to the next race.",
};

const kinds: Partial<Record<WeekDto["kind"], string>> = {
  recovery: "An easier week, so that the last ones can settle.",
  return: "Running comes back in steps after the cut.",
};

/** One plain sentence on purpose, one on what was changed; names no symptom. */
export function weekHeadline(
  phase: Phase,
  kind: WeekDto["kind"],
  sessions: readonly SessionRow[],
): string {
  const purpose = kinds[kind] ?? purposes[phase];
  const changed = sessions.filter((s) => s.base !== null && isLighter(s)).length;
  if (changed === 0) return purpose;
  return `${purpose} ${changed === 1 ? "One session is" : `${changed} sessions are`} lighter than intended.`;
}

function isLighter(row: SessionRow): boolean {
  const { base } = row;
  if (base === null || isAnswered(row.status) || row.status === "missed") return false;
  return row.status === "cancelled" || row.held || row.tissueLoad < base.tissueLoad;
}
