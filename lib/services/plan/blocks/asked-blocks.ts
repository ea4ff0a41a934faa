import type { BlockRow } from "@/db/schema/seasons";
import type { BlockChange, EditedBlock } from "@/lib/contracts/blocks";

/** What a person asked of which block, in the words of the list of recent changes. */
export function askedOf(
  changes: readonly BlockChange[],
  rows: readonly BlockRow[],
): readonly EditedBlock[] {
  return changes.flatMap((change): EditedBlock[] => {
    if (change.op === "create") {
      const { phase, start, end } = change;
      return [{ op: "create", phase, before: null, after: { start, end } }];
    }
    const row = rows.find(({ id }) => id === change.id);
    if (!row) return [];
    const before = { start: row.start, end: row.end };
    if (change.op === "delete") return [{ op: "delete", phase: row.phase, before, after: null }];
    const { phase = row.phase, start = row.start, end = row.end } = change;
    return [{ op: "update", phase, before, after: { start, end } }];
  });
}
