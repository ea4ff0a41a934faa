import "server-only";
import { updateBlock } from "@/db/repositories/blocks";
import type { BlockRow } from "@/db/schema/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { EditedBlock } from "@/lib/contracts/blocks";
import { stale } from "../../precondition";
import type { OpenPlan } from "../open-plan";
import { editIdOf, type Named, storeEdit } from "../store-edit";

export type Relabel = {
  readonly named: Named;
  readonly labels: readonly {
    readonly row: BlockRow;
    readonly locked: boolean;
    readonly notes: string;
  }[];
  readonly asked: readonly EditedBlock[];
};

/** A lock or a note changes no session. A locked block is kept as a person fixed it. */
export async function relabelBlocks(
  ctx: Context,
  scope: AthleteScope,
  plan: OpenPlan,
  { named, labels, asked }: Relabel,
): Promise<{ readonly editId: string; readonly rows: readonly BlockRow[] }> {
  const rows: BlockRow[] = [];
  for (const { row, locked, notes } of labels) {
    const { id, version } = row;
    const patch = { locked, notes, coached: row.coached || locked };
    const after = await updateBlock(ctx.db, scope, { id, version, patch });
    if (!after) throw stale();
    rows.push(after);
  }
  const editId = editIdOf(scope, plan, named);
  await storeEdit(ctx, scope, {
    ...named,
    editId,
    overrideReason: null,
    inverse: {
      sessions: [],
      left: {},
      created: [],
      changes: [],
      blocks: {
        before: labels.map(({ row: { athleteId: _a, recordedAt: _r, ...before } }) => before),
        left: Object.fromEntries(rows.map((row) => [row.id, row.version])),
        created: [],
      },
      asked,
    },
  });
  return { editId, rows };
}
