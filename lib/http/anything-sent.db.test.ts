import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { routes } from "@/app/api/v1/routes";
import { pg } from "@/db/client";
import { listSessions } from "@/db/repositories/sessions";
import { aGrantee, closeOwner, ownerSql, type TestAthlete } from "@/db/testing";
import { holdWriters, letWritersGo } from "@/db/testing/holding-writers";
import { findViolations } from "@/lib/engine/laws/violations";
import { loadAthleteRecord } from "@/lib/services/load-athlete-record";
import { keepCurrent } from "@/lib/services/plan/keep-current";
import { toSession } from "@/lib/services/plan/to-session";
import { aPlannedRunnerNow, as } from "@/lib/services/testing";
import { PROBLEM_TYPE, problem } from "./problem";
import { type AnySchema, type Method, methods, type Spec } from "./spec";
import { type Answer, call, tokenOf } from "./testing";
import { type Known, type Schema, spoilt, valuesOf } from "./testing/any-value";
import { filled, type Ids, shelfOf } from "./testing/filled-record";

/*
 * Whatever anybody sends, to every route and in any order: the answer is one that was promised, what
 * was refused has changed nothing, the day can still be read, and the plan keeps its hard limits.
 * REBOUND_ANY_REQUESTS sets how many, FC_SEED which.
 */

const REQUESTS = Number(process.env.REBOUND_ANY_REQUESTS ?? 400);
const SEED = Number(process.env.FC_SEED ?? 20261127);

/** They end the person who asks, take a password that is counted, count against the address they come from, or draw in a browser. */
const leftOut = new Set([
  ...["DELETE /me", "POST /me/password", "POST /sign-up", "POST /athletes/{athleteId}/team/leave"],
  ...["POST /invitations/open", "POST /invitations/answer"],
  "GET /athletes/{athleteId}/report.pdf",
]);

type Route = { readonly method: Method; readonly path: string; readonly spec: Spec };
const asked: Route[] = Object.entries(routes).flatMap(([path, module]) =>
  methods.flatMap((method) => {
    const spec = module[method]?.spec;
    const known = spec && !("public" in spec) && !leftOut.has(`${method} ${path}`);
    return known ? [{ method, path, spec: spec as Spec }] : [];
  }),
);

type Who = "athlete" | "coach" | "physio";
type Request = {
  readonly route: Route;
  /** Who asks, and who asks next if it is not open to the first. */
  readonly who: readonly Who[];
  readonly body: unknown;
  readonly query: unknown;
};

let athlete: TestAthlete;
let tokens: Readonly<Record<Who, string>>;
let ids: Ids;

beforeAll(async () => {
  vi.stubEnv("REBOUND_CHROMIUM", "off");
  athlete = await aPlannedRunnerNow();
  const coach = (await aGrantee(athlete, { role: "coach" })).user;
  const physio = (await aGrantee(athlete, { role: "physio" })).user;
  tokens = {
    athlete: await tokenOf(athlete.user),
    coach: await tokenOf(coach),
    physio: await tokenOf(physio),
  };
  ids = { ...(await filled(athlete)), ...(await shelfOf(coach)) };
  await holdWriters(athlete.id);
}, 60_000);

afterAll(async () => {
  await letWritersGo();
  vi.unstubAllEnvs();
  await closeOwner();
  await pg.end();
});

test("whatever is sent", { timeout: 60_000 + 400 * REQUESTS }, async () => {
  const statuses = new Map<number, number>();
  for (const [i, request] of requests().entries()) {
    ids = { ...ids, ...(await idsThere(i)) };
    for (const who of request.who) {
      const status = await sent(request, who, i);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status !== 403) break;
    }
    if (i % 20 === 19)
      for (const path of screens)
        expect(await look(path), `${path} after request ${i} of seed ${SEED}`).toBe(200);
  }
  const counted = [...statuses].toSorted().map(([status, n]) => `${n} x ${status}`);
  process.stdout.write(`${counted.join(", ")}\n`);
  expect(statuses.get(200) ?? 0).toBeGreaterThan(REQUESTS / 10);
  expect(statuses.get(201) ?? 0).toBeGreaterThan(REQUESTS / 20);
});

async function sent(request: Request, who: Who, i: number): Promise<number> {
  const { method } = request.route;
  const before = method === "GET" ? null : await state();
  const answer = await send(request, who);
  const at = `request ${i} of seed ${SEED}: ${told(request, who)}: ${answer.status} ${answer.text.slice(0, 400)}`;
  expect(answer.status, at).toBeLessThan(500);
  if (answer.status >= 400) {
    expect(answer.headers.get("content-type"), at).toBe(PROBLEM_TYPE);
    expect(problem.safeParse(answer.json).success, at).toBe(true);
    if (before) expect(await state(), at).toEqual(before);
  } else if (isPreview(request)) expect(await state(), at).toEqual(before);
  else if (before) expect(await hardFaults(), at).toEqual([]);
  return answer.status;
}

/** One of each kind that is there by now, another one each time. */
async function idsThere(turn: number): Promise<Ids> {
  const sql = ownerSql();
  const found = await Promise.all(
    Object.entries(tableOf).map(async ([name, { table, where = "true" }]) => {
      const [row] = await sql.unsafe<{ id: string }[]>(
        `select id from ${table} where athlete_id = $1 and ${where} order by md5(id::text || $2) limit 1`,
        [athlete.id, String(turn)],
      );
      return row ? [[name, row.id] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

const tableOf: Readonly<Record<string, { table: string; where?: string }>> = {
  activityId: { table: "activities", where: "deleted_at is null" },
  sessionId: { table: "sessions", where: "status = 'planned' and local_date >= now()" },
  blockId: { table: "blocks" },
  changeId: { table: "changes", where: "status in ('applied', 'proposed')" },
  raceId: { table: "races" },
  restrictionId: { table: "restrictions" },
  treatmentId: { table: "treatments" },
  awayId: { table: "away_days" },
  editId: { table: "plan_edits" },
};

const screens = ["today", "season", "symptoms", "changes", "export"] as const;

async function look(path: (typeof screens)[number]): Promise<number> {
  const address = `/athletes/{athleteId}/${path}`;
  const module = routes[address];
  if (!module) throw new RangeError(address);
  const { status } = await call({
    ...{
      method: "GET",
      module,
      path: address,
      params: { athleteId: athlete.id },
      token: tokens.athlete,
    },
  });
  return status;
}

function send({ route, body, query }: Request, who: Who): Promise<Answer> {
  const { method, path } = route;
  const module = routes[path];
  if (!module) throw new RangeError(path);
  const search = new URLSearchParams(
    Object.entries((query ?? {}) as object).map(([name, value]) => [name, String(value)]),
  );
  return call({
    ...{ method, module, path, token: tokens[who], body: method === "GET" ? undefined : body },
    ...(route.spec.ifMatch && { ifMatch: everyVersion }),
    params: Object.fromEntries(namesIn(path).map((name) => [name, ids[name] ?? ""])),
    search: search.size > 0 ? `?${search}` : "",
  });
}

const isPreview = ({ query }: Request) => (query as { preview?: unknown })?.preview === "1";

const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** Whatever version it has by now, it is among these. */
const everyVersion = Array.from({ length: 40 }, (_, i) => `"${i + 1}"`).join(", ");

function told({ route, body, query }: Request, who: Who): string {
  return `${who} ${route.method} ${route.path} ${JSON.stringify(query)} ${JSON.stringify(body)}`.slice(
    0,
    3000,
  );
}

function requests(): Request[] {
  const known: Known = {
    ids: Object.entries(ids)
      .filter(([name]) => /Id$/.test(name))
      .map(([, id]) => id),
    today: athlete.scope.today,
  };
  const either = (schema: AnySchema | undefined): fc.Arbitrary<unknown> => {
    if (!schema) return fc.constant(undefined);
    const right = valuesOf(
      z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema,
      known,
    );
    return fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: spoilt(right) });
  };
  const perRoute = asked.map((route) =>
    fc.record<Request>({
      route: fc.constant(route),
      who: fc.constantFrom<Who[]>(
        ["athlete", "coach", "physio"],
        ["coach", "athlete"],
        ["physio", "coach"],
      ),
      body: either(route.spec.body),
      query: either(route.spec.query),
    }),
  );
  const writes = perRoute.filter((_, i) => asked[i]?.method !== "GET");
  return fc.sample(
    fc.oneof(
      { weight: 1, arbitrary: fc.oneof(...perRoute) },
      { weight: 3, arbitrary: fc.oneof(...writes) },
    ),
    { seed: SEED, numRuns: REQUESTS },
  );
}

/** Moves with every row that is written, changed or deleted, of anybody; a token notes its last use. */
async function state(): Promise<unknown> {
  const sql = ownerSql();
  tables ??= (
    await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'api_tokens'`
  ).map(({ name }) => name);
  const each = tables.map(
    (name) =>
      `select '${name}' as name, count(*)::int as n, max(xmin::text::bigint)::text as newest from "${name}"`,
  );
  return sql.unsafe(`${each.join(" union all ")} order by 1`);
}
let tables: string[] | undefined;

async function hardFaults(): Promise<string[]> {
  return as(
    athlete.user,
    async (ctx) => {
      const { scope } = athlete;
      const assessment = await keepCurrent(ctx, scope);
      const record = await loadAthleteRecord(ctx.db, scope);
      if (!record) throw new RangeError("the athlete is there");
      const sessions = (await listSessions(ctx.db, scope, { from: scope.today })).map(toSession);
      return findViolations({ record, today: scope.today, assessment, sessions })
        .filter(({ severity }) => severity === "hard")
        .map(({ law, date, message }) => `law ${law}, ${date}: ${message}`);
    },
    { date: athlete.scope.today },
  );
}
