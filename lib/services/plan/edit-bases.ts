import "server-only";
import { asEngine } from "@/db/client";
import { listSessions, updateSession } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { ViolationDto } from "@/lib/contracts/blocks";
import type { Cell } from "@/lib/contracts/library";
import type { Session } from "@/lib/engine/model";
import { AppError } from "@/lib/errors";
import { stale } from "../precondition";
import { dayOf } from "./clock";
import { rootOf } from "./decide-plan";
import { idOf, sameJson } from "./ids";
import { judgeEdit } from "./judge-edit";
import type { OpenPlan } from "./open-plan";
import { assessmentOf, basesOf, type Readapted, readapt } from "./readapt";
import { editIdOf, inverseOf, type Named, storeEdit } from "./store-edit";
import { toSession } from "./to-session";

type Wanted = {
  readonly named: Omit<Named, "kind">;
  /** The plan as intended from today on. */
  readonly bases: readonly Session[];
  readonly override: { readonly reason: string } | undefined;
};

export type BasesEdited = {
  readonly run: Readapted;
  readonly violations: readonly ViolationDto[];
  readonly editId: string;
  /** Days that read otherwise now. */
  readonly cells: Cell[];
};

/**
 * A person's edit of any number of sessions at once: judged as one, adapted as one, undone as one.
 * What is not in `bases` is taken out; what is new or differs is theirs.
 */
export async function editBases(
  ctx: Context,
  scope: AthleteScope,
  plan: OpenPlan,
  { named: asked, bases, override }: Wanted,
): Promise<BasesEdited> {
  const named = { ...asked, kind: "session" } as const;
  const ahead = plan.rows.filter((row) => row.localDate >= plan.today);
  const before = new Map(basesOf(ahead).map((s) => [s.key, s]));
  const changed = bases.filter((s) => !sameJson(before.get(s.key), s));
  const kept = new Set(bases.map((s) => s.key));
  const removed = [...before.keys()].filter((key) => !kept.has(key));
  if (changed.length + removed.length === 0) {
    throw new AppError("conflict", "Nothing in the plan would change.");
  }
  const violations = judge(scope, plan, { ahead, changed, removed, override });
  const editId = editIdOf(scope, plan, named);
  const fresh = new Set(changed.map((s) => s.key));
  const run = await asEngine(ctx.db, scope, (db) =>
    readapt(db, scope, plan, {
      bases,
      fresh,
      exempt: override ? fresh : new Set(),
      cause: { kind: "edited", id: editId },
      clock: dayOf(ctx, scope),
    }),
  );
  const marked = override ? await markExempt(ctx, scope, { fresh, editId }) : [];
  await storeEdit(ctx, scope, {
    ...named,
    editId,
    overrideReason: override?.reason ?? null,
    inverse: inverseOf(plan, run, marked),
  });
  const after = await listSessions(ctx.db, scope, { from: plan.today });
  return { run, violations, editId, cells: cellsOf(ahead, after) };
}

type Judged = {
  readonly ahead: readonly SessionRow[];
  readonly changed: readonly Session[];
  readonly removed: readonly string[];
  readonly override: Wanted["override"];
};

/** Asked of the plan as it stands, so that a cut already in force is not charged to this edit. */
function judge(
  scope: AthleteScope,
  plan: OpenPlan,
  { ahead, changed, removed, override }: Judged,
): ViolationDto[] {
  const standing = ahead.map(toSession);
  const next = new Map(changed.map((s) => [s.key, s]));
  const gone = new Set([...removed, ...next.keys()]);
  const others = standing.filter((s) => !gone.has(s.key) && !gone.has(rootOf(s.key)));
  const { record, today } = plan;
  const common = { record, today, assessment: assessmentOf(plan) };
  const fresh = changed.map(
    (s) => [s.key, idOf(scope.athleteId, "session", plan.revision, s.key)] as const,
  );
  return judgeEdit(
    {
      before: { ...common, sessions: standing },
      after: { ...common, sessions: [...others, ...changed] },
      intended: basesOf(ahead),
      override,
      sessionIds: new Map([...fresh, ...ahead.map((r) => [r.key, r.id] as const)]),
    },
    scope,
  );
}

/** Set beyond the soft rules by name and with a reason: adaptation leaves them alone. */
async function markExempt(
  ctx: Context,
  scope: AthleteScope,
  { fresh, editId }: { readonly fresh: ReadonlySet<string>; readonly editId: string },
): Promise<SessionRow[]> {
  const rows = await listSessions(ctx.db, scope, { from: scope.today });
  const marked: SessionRow[] = [];
  for (const row of rows.filter((r) => fresh.has(r.key) && !r.exempt)) {
    const edit = { id: row.id, version: row.version, patch: { exempt: true } };
    const next = await updateSession(ctx.db, scope, edit, { kind: "edited", causeId: editId });
    if (!next) throw stale();
    marked.push(next);
  }
  return marked;
}

/** Every day whose sessions read otherwise, from the first to the last. */
function cellsOf(before: readonly SessionRow[], after: readonly SessionRow[]): Cell[] {
  const days = [...new Set([...before, ...after].map((row) => row.localDate))].toSorted();
  return days.flatMap((date): Cell[] => {
    const [was, is] = [before, after].map((rows) =>
      rows.filter((row) => row.localDate === date && row.status !== "cancelled").map(toCell),
    );
    return sameJson(was, is) ? [] : [{ date, before: was ?? [], after: is ?? [] }];
  });
}

function toCell({ title, sport, role, durationS, distanceM }: SessionRow): Cell["before"][number] {
  return { title, sport, role, durationS, distanceM };
}
