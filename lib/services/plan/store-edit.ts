import "server-only";
import { insertEdit } from "@/db/repositories/edits";
import type { BlockRow, SeasonWeekRow } from "@/db/schema/seasons";
import type { SessionRow, WrittenSession } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { EditedBlock, SessionEdit } from "@/lib/contracts/blocks";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { dayOf } from "./clock";
import { canonical, idOf } from "./ids";
import type { OpenPlan } from "./open-plan";
import type { Readapted } from "./readapt";
import { toChangeDto } from "./view/to-change-dto";
import { describeWeeks } from "./view/view-plan";

type SessionBefore = Omit<WrittenSession, "athleteId" | "recordedAt">;
type BlockBefore = Omit<BlockRow, "athleteId" | "recordedAt">;
type WeekBefore = Omit<SeasonWeekRow, "athleteId">;

/** All it takes to put the plan back as it was. */
export type Inverse = {
  readonly sessions: readonly SessionBefore[];
  /** Versions the edit left, by id: what has another version by then was changed since. */
  readonly left: Readonly<Record<string, number>>;
  readonly created: readonly string[];
  readonly changes: readonly string[];
  readonly blocks?: {
    readonly before: readonly BlockBefore[];
    readonly left: Readonly<Record<string, number>>;
    readonly created: readonly string[];
  };
  readonly weeks?: { readonly from: PlainDate; readonly rows: readonly WeekBefore[] };
  /** What the person asked of which block; `listRecentEdits` reads it. */
  readonly asked?: readonly EditedBlock[];
};

export type Named = {
  readonly kind: "session" | "block" | "season";
  readonly verb: "create" | "update" | "delete" | "build";
  readonly subjectId: string | null;
  readonly request: unknown;
};

/** The same edit of the same plan has the same id: a preview and the save after it agree. */
export function editIdOf(scope: AthleteScope, plan: OpenPlan, named: Named): string {
  const { kind, verb, subjectId, request } = named;
  return idOf(
    scope.athleteId,
    "edit",
    plan.revision,
    kind,
    verb,
    subjectId ?? "",
    canonical(request),
  );
}

type Stored = Named & {
  readonly editId: string;
  readonly overrideReason: string | null;
  readonly inverse: Inverse;
};

export async function storeEdit(ctx: Context, scope: AthleteScope, edit: Stored): Promise<void> {
  await insertEdit(ctx.db, scope, {
    id: edit.editId,
    kind: edit.kind,
    verb: edit.verb,
    subjectId: edit.subjectId,
    inverse: edit.inverse,
    byName: ctx.actor.name,
    overrideReason: edit.overrideReason,
    undoableUntil: dayOf(ctx, scope).undoableUntil,
  });
}

/** What the sessions were before this run, and how the run left them. */
export function inverseOf(plan: OpenPlan, run: Readapted, also: readonly SessionRow[]): Inverse {
  const known = new Map(plan.rows.map((row) => [row.key, row]));
  const touched = new Map(
    [...also, ...run.written]
      .toSorted((a, b) => a.version - b.version)
      .map((row) => [row.key, row]),
  );
  const before = [...touched.keys(), ...run.removed.map((row) => row.key)].flatMap(
    (key) => known.get(key) ?? [],
  );
  return {
    sessions: before.map(
      ({ athleteId: _a, recordedAt: _r, intendedS: _s, intendedM: _m, ...row }) => row,
    ),
    left: Object.fromEntries([...touched.values()].map((row) => [row.id, row.version])),
    created: [...touched.values()].filter((row) => !known.has(row.key)).map((row) => row.id),
    changes: run.changes.map((change) => change.id),
  };
}

/** Weeks that an edit touched, as they are after it, and its news. */
export async function consequencesOf(
  ctx: Context,
  scope: AthleteScope,
  run: Readapted,
  days: readonly PlainDate[],
): Promise<Pick<SessionEdit, "weeks" | "changes">> {
  const dates = [...days, ...[...run.written, ...run.removed].map((row) => row.localDate)];
  const mondays = [...new Set(dates.map(mondayOf))].toSorted();
  if (mondays.length === 0) return { weeks: [], changes: [] };
  return {
    weeks: await describeWeeks(ctx, scope, { assessment: run.assessment, mondays }),
    changes: run.changes.map((change) => toChangeDto(change, scope)),
  };
}
