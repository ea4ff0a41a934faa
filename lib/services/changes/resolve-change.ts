import "server-only";
import { asEngine } from "@/db/client";
import { insertChangeWord, listChangeWords } from "@/db/repositories/change-words";
import {
  type ChangeWithReason,
  findChange,
  resolveChange as storeResolution,
} from "@/db/repositories/changes";
import { listSessionRevisions } from "@/db/repositories/session-revisions";
import { setExempt, upsertSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ChangeAction, ChangeDto, OfferEdit } from "@/lib/contracts/changes";
import { AppError, notFound } from "@/lib/errors";
import { momentOf } from "../plan/clock";
import { sameAfter } from "../plan/decide-plan";
import { keepCurrent } from "../plan/keep-current";
import { type OpenPlan, openPlan } from "../plan/open-plan";
import { readapt } from "../plan/readapt";
import { toChangeDto, WITHHELD } from "../plan/view/to-change-dto";
import { UNDO_MS } from "../week/undo-window";
import { acceptAs } from "./accept-as";

type Input = {
  readonly athleteId: string;
  readonly changeId: string;
  readonly action: ChangeAction;
  /** Of an offer that is accepted: with this length or kind instead. */
  readonly as?: OfferEdit | undefined;
  /** Why it was accepted or declined, beside the change. */
  readonly why?: string | undefined;
  readonly override?: { readonly reason: string } | undefined;
};

/** A person decides on a change: takes back what was done, or says yes or no to what is offered. */
export async function resolveChange(ctx: Context, input: Input): Promise<ChangeDto> {
  const { athleteId, changeId, action, why } = input;
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "plan",
    scopes: why === undefined ? ["load"] : ["load", "notes"],
  });
  await keepCurrent(ctx, scope);
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  const change = plan.changes.find((c) => c.id === changeId) ?? (await past(ctx, scope, changeId));
  if (action === "undo") await undo(ctx, scope, plan, change, input);
  else if (change.status !== "proposed") throw decided(change);
  else if (action === "accept") await accept(ctx, scope, plan, change, input);
  else await store(ctx, scope, change, { to: "declined" });
  if (why !== undefined) await explain(ctx, scope, changeId, why);
  const now = await findChange(ctx.db, scope, changeId);
  if (!now) throw notFound();
  return toChangeDto(now, scope, await listChangeWords(ctx.db, scope, [changeId]));
}

async function past(ctx: Context, scope: AthleteScope, id: string): Promise<ChangeWithReason> {
  if (!(await findChange(ctx.db, scope, id))) throw notFound();
  throw new AppError("conflict", "The day of this session is over, so it stays as it was.");
}

async function undo(
  ctx: Context,
  scope: AthleteScope,
  plan: OpenPlan,
  change: ChangeWithReason,
  { override }: Input,
): Promise<void> {
  if (change.status !== "applied") throw decided(change);
  if (ctx.now.getTime() > (change.undoableUntil?.getTime() ?? lastMoment(change))) {
    throw new AppError("conflict", "A change can be undone for 24 hours. Those are over.");
  }
  const demanded = change.why?.demanded ?? true;
  if (demanded && change.direction === "cut") requireOverride(scope, plan, change, override);
  await store(ctx, scope, change, { to: "undone", reason: override?.reason ?? null });
  if (change.direction === "return") {
    await putBack(ctx, scope, plan, change);
    return;
  }
  const { sessionKey } = change;
  await asEngine(ctx.db, scope, async (db) => {
    await setExempt(db, scope, { keys: [sessionKey], exempt: true });
    await again(ctx, scope, change);
  });
}

/** A demanded cut has no deadline of its own; it can be overridden for the same 24 hours. */
function lastMoment(change: ChangeWithReason): number {
  return change.recordedAt.getTime() + UNDO_MS;
}

function requireOverride(
  scope: AthleteScope,
  plan: OpenPlan,
  change: ChangeWithReason,
  override: Input["override"],
): void {
  if (plan.decided?.state === "refer") {
    throw broken(scope, change, "hard");
  }
  if (!override) {
    throw broken(scope, change, "override");
  }
}

function broken(
  { scopes }: AthleteScope,
  change: ChangeWithReason,
  severity: "hard" | "override",
): AppError {
  const message =
    severity === "hard"
      ? "This cannot be set aside: a person has to look first."
      : "A strong rule asks for this. Keep it, or set it aside by name with a reason.";
  return new AppError("law_broken", message, {
    violations: [
      {
        law: severity === "hard" ? 15 : 6,
        rule: (scopes.has("symptoms") && change.why?.rule) || WITHHELD,
        date: change.sessionDate,
        sessionId: change.sessionId,
        message,
        severity,
      },
    ],
  });
}

async function accept(
  ctx: Context,
  scope: AthleteScope,
  plan: OpenPlan,
  change: ChangeWithReason,
  { as, override }: Input,
): Promise<void> {
  await store(ctx, scope, change, { to: "accepted", reason: override?.reason ?? null });
  const row = await asEngine(ctx.db, scope, () => again(ctx, scope, change));
  const stands = row ?? plan.rows.find((r) => r.key === change.sessionKey);
  const after = stands && stands.status !== "cancelled" ? stands : null;
  if (!sameAfter(change.after, after)) {
    throw new AppError(
      "conflict",
      "This is no longer on offer: something changed since. Look again.",
    );
  }
  if (as) await acceptAs(ctx, scope, { as, override, plan, change });
}

/** Said once, as it is decided once. */
async function explain(ctx: Context, scope: AthleteScope, changeId: string, text: string) {
  const word = { changeId, kind: "decided", text, byName: ctx.actor.name } as const;
  await insertChangeWord(ctx.db, scope, word);
}

/** Lets the plan follow what was just decided; answers the session if it changed. */
async function again(
  ctx: Context,
  scope: AthleteScope,
  { id, sessionKey }: ChangeWithReason,
): Promise<SessionRow | undefined> {
  const plan = await openPlan(ctx.db, scope);
  const { written } = await readapt(ctx.db, scope, plan, {
    forced: new Set([sessionKey]),
    cause: { kind: "resolved", id },
    clock: momentOf(ctx),
  });
  return written.find((row) => row.key === sessionKey);
}

/** An undone return: the session stands again as it did before it came back. */
async function putBack(
  ctx: Context,
  scope: AthleteScope,
  plan: OpenPlan,
  change: ChangeWithReason,
): Promise<void> {
  const row = plan.rows.find((r) => r.key === change.sessionKey);
  if (!row) throw notFound();
  const revisions = await listSessionRevisions(ctx.db, scope, row.id);
  const before = revisions
    .map((revision) => revision.snapshot as Omit<SessionRow, "athleteId">)
    .findLast((snapshot) => sameAfter(change.before, snapshot));
  if (!before) throw new AppError("conflict", "What stood before is no longer known.");
  const { version: _v, lastVersion: _l, recordedAt: _r, exempt: _e, ...kept } = before;
  await asEngine(ctx.db, scope, () =>
    upsertSessions(ctx.db, scope, [{ ...kept, base: row.base, notes: row.notes }], {
      kind: "undone",
      causeId: change.id,
    }),
  );
}

type Resolution = {
  readonly to: "accepted" | "declined" | "undone";
  readonly reason?: string | null;
};

async function store(
  ctx: Context,
  scope: AthleteScope,
  change: ChangeWithReason,
  { to, reason = null }: Resolution,
): Promise<void> {
  const row = await storeResolution(ctx.db, scope, {
    id: change.id,
    from: [change.status],
    to,
    decidedByName: ctx.actor.name,
    overrideReason: reason,
  });
  if (!row) throw decided(change);
}

function decided(change: ChangeWithReason): AppError {
  const words: Partial<Record<ChangeWithReason["status"], string>> = {
    applied: "This change is in force already.",
    proposed: "This change waits for a decision: accept or decline it.",
    accepted: "This change was accepted already.",
    declined: "This change was declined already.",
    undone: "This change was undone already.",
  };
  return new AppError("conflict", words[change.status] ?? "A later change took its place.");
}
