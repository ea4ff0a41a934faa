import { amountText } from "@/components/session/amount";
import { roleNames, sportNames } from "@/components/session/discipline";
import { dayMonth } from "@/components/week/day-words";
import type { ActivityDto, ActivityPatch } from "@/lib/contracts/activities";
import type { Units } from "@/lib/format/units";

export type Side = { readonly what: string; readonly mine: string; readonly theirs: string };

/** What the change here says against what Rebound holds, only where they differ. */
export function sidesOf(body: ActivityPatch, theirs: ActivityDto, units: Units): Side[] {
  const mine = { ...theirs, ...given(body) };
  const rows = [
    { what: "Day", of: (one: ActivityDto) => dayMonth(one.date) },
    { what: "Sport", of: (one: ActivityDto) => sportNames[one.sport] },
    { what: "Kind", of: (one: ActivityDto) => (one.role === null ? "–" : roleNames[one.role]) },
    { what: "Amount", of: (one: ActivityDto) => amountText(one, units) },
    { what: "Effort", of: (one: ActivityDto) => (one.rpe === null ? "–" : String(one.rpe)) },
    { what: "Note", of: (one: ActivityDto) => one.note || "–" },
  ];
  return rows
    .map(({ what, of }) => ({ what, mine: of(mine), theirs: of(theirs) }))
    .filter((row) => row.mine !== row.theirs);
}

/** What the change left out stays as it is there. */
function given(body: ActivityPatch): Partial<ActivityDto> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
