import type { SessionRow } from "@/db/schema/sessions";
import { weekdayDayMonth } from "@/lib/format/day";
import type { OpenPlan } from "./open-plan";

/** Sessions from today on that an edit of many may move or take out. */
export function movableRows({ rows, today }: OpenPlan): readonly SessionRow[] {
  return rows.filter((row) => row.localDate >= today && whyFixed(row) === null);
}

/** Why a session stays where it is when everything around it moves; null where it goes along. */
function whyFixed(row: SessionRow): string | null {
  if (row.base === null) return "follows the run it stands in for";
  if (row.status === "done") return "is done";
  if (row.status === "swapped") return "had something else done instead";
  if (row.role === "race") return "is a race";
  return row.locked ? "is locked" : null;
}

/** `Long run, Sun 6 Dec, is locked and stays.` Stand-ins are not told: they follow their run. */
export function stayingWords(rows: readonly SessionRow[]): string[] {
  return rows.flatMap((row) => {
    const why = row.base === null ? null : whyFixed(row);
    return why === null
      ? []
      : [`${row.title}, ${weekdayDayMonth(row.localDate)}, ${why} and stays.`];
  });
}
