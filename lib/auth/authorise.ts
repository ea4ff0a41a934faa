import "server-only";
import { insertAudit } from "@/db/repositories/audit";
import { findReach, type Reach } from "@/db/repositories/grants";
import { type Access, type AthleteScope, grant } from "@/db/scope";
import { accesses, type ConsentScope } from "@/lib/engine/model";
import { AppError, notFound } from "@/lib/errors";
import { dayIn } from "@/lib/format/zone-clock";
import type { Context } from "./actor";

type Need = {
  readonly access: Access;
  /** Each of them; the athlete has all. */
  readonly scopes?: readonly ConsentScope[];
  /** Not for the athlete themself: a coach or physio does it for them. */
  readonly byCarer?: true;
};

/** What a role may do besides reading what is shared with it. */
const accessOf: Readonly<Record<Reach["role"], readonly Access[]>> = {
  self: ["read", "plan", "log", "care", "talk"],
  coach: ["read", "plan", "talk"],
  physio: ["read", "care", "talk"],
  // Nothing that a person's pages ask for.
  link: ["report"],
};

/**
 * The one place that says who may touch an athlete's data. An athlete the actor cannot see is
 * reported as missing, never as forbidden: a 403 would confirm that they exist.
 */
export async function authoriseAthlete(
  ctx: Context,
  athleteId: string,
  need: Need,
): Promise<AthleteScope> {
  return (await authoriseAs(ctx, athleteId, { asked: need })).scope;
}

/** The same leave where the athlete has just moved to another zone: another day, it may be. */
export function inZone(ctx: Context, scope: AthleteScope, timeZone: string): AthleteScope {
  return grant({ ...scope, timeZone, today: dayIn(timeZone, ctx.now) });
}

/** The same where several ways lead in: the first that is open, by its name. */
export async function authoriseAs<K extends string>(
  ctx: Context,
  athleteId: string,
  ways: Readonly<Record<K, Need>>,
): Promise<{ readonly as: K; readonly scope: AthleteScope }> {
  const known = await reachOf(ctx, athleteId);
  const [first] = known;
  if (!first) throw notFound();
  const as = openWay(known, ways);
  if (as === null) throw new AppError("forbidden", "The athlete has not opened this to you.");
  const { access } = ways[as];
  const self = known.some((r) => r.role === "self");
  if (!self) await leaveTrace(ctx, athleteId, access);
  const scope = grant({
    athleteId,
    access,
    scopes: new Set(known.flatMap((r) => r.scopes)),
    self,
    timeZone: first.timeZone,
    today: dayIn(first.timeZone, ctx.now),
  });
  return { as, scope };
}

/** The first of several ways that is open to this person; null for none. Asks, and leaves no trace. */
export async function wayOf<K extends string>(
  ctx: Context,
  athleteId: string,
  ways: Readonly<Record<K, Need>>,
): Promise<K | null> {
  return openWay(await reachOf(ctx, athleteId), ways);
}

function openWay<K extends string>(
  known: readonly Reach[],
  ways: Readonly<Record<K, Need>>,
): K | null {
  const names = Object.keys(ways) as K[];
  return names.find((name) => isOpen(known, ways[name])) ?? null;
}

/** The roles that may do it hold, together, every scope it needs. */
function isOpen(known: readonly Reach[], { access, scopes = [], byCarer }: Need): boolean {
  const able = known.filter(
    (r) => accessOf[r.role].includes(access) && !(byCarer && r.role === "self"),
  );
  const held = new Set(able.flatMap((r) => r.scopes));
  return able.length > 0 && scopes.every((scope) => held.has(scope));
}

/** For `route()`: says "not found" before anything else is looked at. */
export async function seeAthlete(ctx: Context, params: unknown): Promise<void> {
  const athleteId = athleteIdIn(params);
  if (athleteId === undefined) return;
  if ((await reachOf(ctx, athleteId)).length === 0) throw notFound();
}

/** Whose record an address names; undefined for addresses of nobody's. */
export function athleteIdIn(params: unknown): string | undefined {
  const athleteId = (params as { athleteId?: unknown } | null)?.athleteId;
  return typeof athleteId === "string" ? athleteId : undefined;
}

/** What a person in this role may do; the holder of a link is none. */
export function accessesOf(role: Reach["role"]): readonly (typeof accesses)[number][] {
  return accesses.filter((access) => accessOf[role].includes(access));
}

const asked = new WeakMap<Context, Map<string, Promise<Reach[]>>>();

/** Once per request: a withdrawn grant is gone on the next one. */
function reachOf(ctx: Context, athleteId: string): Promise<Reach[]> {
  const known = asked.get(ctx) ?? new Map<string, Promise<Reach[]>>();
  asked.set(ctx, known);
  const reach = known.get(athleteId) ?? findReach(ctx.db, athleteId);
  known.set(athleteId, reach);
  return reach;
}

const traced = new WeakMap<Context, Set<string>>();

/** Every look at another person's record leaves one line the athlete can read. */
async function leaveTrace(ctx: Context, athleteId: string, access: Access): Promise<void> {
  const seen = traced.get(ctx) ?? new Set<string>();
  traced.set(ctx, seen);
  const verb = access === "read" || access === "report" ? "read" : "update";
  if (seen.has(`${athleteId} ${verb}`)) return;
  seen.add(`${athleteId} ${verb}`);
  // The holder of a link has no account to look up: the trace says what the athlete called them.
  const link =
    access === "report" ? { subjectId: ctx.actor.userId, detail: { label: ctx.actor.name } } : {};
  await insertAudit(ctx.db, [
    { athleteId, verb, subject: access, requestId: ctx.requestId, ...link },
  ]);
}
