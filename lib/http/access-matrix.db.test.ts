import { readdirSync } from "node:fs";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { pg } from "@/db/client";
import { aGrantee, closeOwner, ownerSql, type TestAthlete, withdraw } from "@/db/testing";
import { holdWriters, letWritersGo } from "@/db/testing/holding-writers";
import { newSecret } from "@/lib/auth/api-token";
import { shareCookieOf } from "@/lib/auth/share-cookie";
import { linkOfCode } from "@/lib/auth/share-holder";
import type { ConsentScope } from "@/lib/engine/model";
import { aPlannedRunnerNow, aShareLink } from "@/lib/services/testing";
import { type Method, methods } from "./spec";
import { type Answer, call, tokenOf } from "./testing";
import {
  aFilter,
  anInvitation,
  anItem,
  feedOf,
  filled,
  type Ids,
  shelfOf,
} from "./testing/filled-record";

/* Every route x method x person x target, generated from the files: nobody sees what is not theirs. */

type Need = {
  readonly access: "read" | "plan" | "log" | "care";
  readonly scopes: ConsentScope[];
  /** Another way in. */
  readonly or?: Need;
  /** Not for the athlete themself. */
  readonly byCarer?: true;
};
const need = (access: Need["access"], ...scopes: ConsentScope[]): Need => ({ access, scopes });
const A = "/athletes/{athleteId}";
const setsThresholds: Need = {
  ...need("plan", "load"),
  or: { ...need("care", "injury"), byCarer: true },
  byCarer: true,
};

/** What each route asks for. A route that is not here fails the test. */
type Rule =
  | Need
  | "public"
  | "our own pages"
  | "anyone signed in"
  | "athletes"
  | "coaches"
  | "her coach's own"
  | "own"
  | "with a code"
  | "the athlete or the head coach"
  | "with the password"
  | "who has the link";
const policy: Readonly<Record<string, Rule>> = {
  "GET /health": "public",
  "GET /openapi.json": "public",
  "POST /sign-up": "our own pages",
  "POST /shared/open": "our own pages",
  "GET /me": "anyone signed in",
  "POST /me/device-key": "anyone signed in",
  "DELETE /me": "with the password",
  "POST /me/password": "with the password",
  "GET /me/preferences": "anyone signed in",
  "PATCH /me/preferences": "anyone signed in",
  // Before a new link takes the place of the one they ask with.
  "GET /calendar/{feedId}": "who has the link",
  "GET /reminders/off/{offId}": "who has the link",
  "POST /reminders/off/{offId}": "who has the link",
  "POST /me/calendar-feed": "athletes",
  "DELETE /me/calendar-feed": "athletes",
  "GET /me/reminders": "anyone signed in",
  // Its body asks for the digest of comments; the other switches are an athlete's.
  "PATCH /me/reminders": "anyone signed in",
  "GET /me/unread": "anyone signed in",
  "GET /me/roster-filters": "anyone signed in",
  "POST /me/roster-filters": "anyone signed in",
  "PATCH /me/roster-filters/{filterId}": "own",
  "DELETE /me/roster-filters/{filterId}": "own",
  "GET /me/tokens": "anyone signed in",
  "POST /me/tokens": "anyone signed in",
  "DELETE /me/tokens/{tokenId}": "own",
  "GET /me/asks": "anyone signed in",
  "POST /me/asks": "coaches",
  "DELETE /me/asks/{askId}": "own",
  "POST /invitations/open": "with a code",
  "POST /invitations/answer": "with a code",
  "GET /roster": "anyone signed in",
  [`GET ${A}/season`]: need("read", "load"),
  [`POST ${A}/season/build`]: need("plan", "load"),
  [`GET ${A}/adherence`]: need("read", "load"),
  [`GET ${A}/today`]: need("read", "load"),
  [`GET ${A}/weeks/{monday}`]: need("read", "load"),
  [`GET ${A}/check-ins`]: need("read", "symptoms"),
  [`POST ${A}/check-ins`]: need("log", "symptoms"),
  [`GET ${A}/activities`]: need("read", "load"),
  [`POST ${A}/activities`]: need("log", "load"),
  [`GET ${A}/activities/{activityId}`]: need("read", "load"),
  [`PATCH ${A}/activities/{activityId}`]: need("log", "load"),
  [`DELETE ${A}/activities/{activityId}`]: need("log", "load"),
  [`POST ${A}/activities/{activityId}/restore`]: need("log", "load"),
  [`GET ${A}/activities/{activityId}/history`]: need("read", "load", "notes"),
  [`POST ${A}/sessions`]: need("plan", "load"),
  [`GET ${A}/sessions/{sessionId}`]: need("read", "load"),
  [`GET ${A}/sessions/{sessionId}/days`]: need("plan", "load"),
  [`PATCH ${A}/sessions/{sessionId}`]: need("plan", "load"),
  [`DELETE ${A}/sessions/{sessionId}`]: need("plan", "load"),
  [`GET ${A}/blocks`]: need("read", "load"),
  [`POST ${A}/blocks`]: need("plan", "load"),
  [`GET ${A}/blocks/{blockId}`]: need("read", "load"),
  [`PATCH ${A}/blocks/{blockId}`]: need("plan", "load"),
  [`DELETE ${A}/blocks/{blockId}`]: need("plan", "load"),
  [`POST ${A}/blocks/batch`]: need("plan", "load"),
  [`GET ${A}/edits`]: need("read", "load"),
  [`POST ${A}/edits/{editId}/undo`]: need("plan", "load"),
  [`GET ${A}/changes`]: need("read", "load"),
  [`POST ${A}/changes/{changeId}/undo`]: need("plan", "load"),
  [`POST ${A}/changes/{changeId}/accept`]: need("plan", "load"),
  [`POST ${A}/changes/{changeId}/decline`]: need("plan", "load"),
  [`POST ${A}/changes/{changeId}/keep`]: need("log", "load"),
  [`POST ${A}/changes/{changeId}/question`]: need("log", "load", "notes"),
  [`POST ${A}/changes/{changeId}/answer`]: { ...need("plan", "load", "notes"), byCarer: true },
  // Their query and body are about a session.
  [`GET ${A}/comments`]: need("read", "load", "notes"),
  [`POST ${A}/comments`]: need("read", "load", "notes"),
  [`POST ${A}/comments/read`]: need("read", "notes"),
  // Its author alone, who is the athlete here; `lib/services/conversation` tests the others.
  [`DELETE ${A}/comments/{commentId}`]: need("log", "notes"),
  [`GET ${A}/treatments`]: need("read", "injury"),
  [`POST ${A}/treatments`]: need("care", "injury"),
  [`PATCH ${A}/treatments/{treatmentId}`]: need("care", "injury"),
  [`DELETE ${A}/treatments/{treatmentId}`]: need("care", "injury"),
  [`POST ${A}/treatments/{treatmentId}/restore`]: need("care", "injury"),
  [`GET ${A}/symptoms`]: need("read", "symptoms"),
  [`GET ${A}/case`]: need("read", "injury"),
  [`POST ${A}/injury-texts`]: need("care", "injury", "imaging"),
  [`PATCH ${A}/injury-texts/{textId}`]: need("care", "injury", "imaging"),
  [`DELETE ${A}/injury-texts/{textId}`]: need("care", "injury", "imaging"),
  [`POST ${A}/injury-texts/{textId}/restore`]: need("care", "injury", "imaging"),
  [`POST ${A}/journal`]: need("log", "notes"),
  [`PATCH ${A}/journal/{entryId}`]: need("log", "notes"),
  [`DELETE ${A}/journal/{entryId}`]: need("log", "notes"),
  [`POST ${A}/journal/{entryId}/restore`]: need("log", "notes"),
  [`GET ${A}/restrictions`]: need("read"),
  [`POST ${A}/restrictions`]: need("care"),
  [`PATCH ${A}/restrictions/{restrictionId}`]: need("care"),
  [`GET ${A}/injuries`]: need("read", "injury"),
  [`POST ${A}/injuries`]: need("care", "injury"),
  [`PATCH ${A}/injuries/{injuryId}`]: need("care", "injury"),
  [`GET ${A}/profile`]: need("read", "load"),
  [`PATCH ${A}/profile`]: need("plan", "load"),
  [`GET ${A}/races`]: need("read", "load"),
  [`POST ${A}/races`]: need("plan", "load"),
  [`PATCH ${A}/races/{raceId}`]: need("plan", "load"),
  [`DELETE ${A}/races/{raceId}`]: need("plan", "load"),
  [`GET ${A}/grants`]: need("log"),
  [`POST ${A}/grants`]: need("log"),
  [`PATCH ${A}/grants/{grantId}`]: need("log"),
  [`DELETE ${A}/grants/{grantId}`]: need("log"),
  [`GET ${A}/recent-training`]: need("read", "load"),
  [`POST ${A}/recent-training`]: need("log", "load"),
  [`GET ${A}/imports`]: need("read", "load"),
  [`POST ${A}/imports`]: need("log", "load"),
  [`POST ${A}/imports/{importId}/undo`]: need("log", "load"),
  [`GET ${A}/rehab`]: need("read", "injury"),
  [`GET ${A}/rehab/sets`]: need("read", "injury", "symptoms"),
  [`POST ${A}/rehab/sets`]: need("log", "injury", "symptoms"),
  [`DELETE ${A}/rehab/sets/{setId}`]: need("log", "injury", "symptoms"),
  [`POST ${A}/rehab/stage`]: need("care", "injury"),
  [`GET ${A}/report`]: need("read", "load", "symptoms", "injury"),
  [`GET ${A}/report.pdf`]: need("read", "load", "symptoms", "injury"),
  [`GET ${A}/share-links`]: need("log"),
  [`POST ${A}/share-links`]: need("log"),
  [`DELETE ${A}/share-links/{linkId}`]: need("log"),
  [`GET ${A}/export`]: need("log"),
  [`GET ${A}/export/everything`]: need("log"),
  [`GET ${A}/away`]: need("read", "load"),
  [`POST ${A}/away`]: need("plan", "load"),
  [`PATCH ${A}/away/{awayId}`]: need("plan", "load"),
  [`DELETE ${A}/away/{awayId}`]: need("plan", "load"),
  [`GET ${A}/thresholds`]: need("read"),
  [`POST ${A}/thresholds`]: setsThresholds,
  // The athlete ends what nobody else is left to end.
  [`PATCH ${A}/thresholds/{thresholdId}`]: { ...need("log"), or: setsThresholds },
  [`GET ${A}/zones`]: need("read", "load"),
  // A copy of a planned session is open to the athlete; what comes from a library is a coach's.
  [`POST ${A}/sessions/place`]: need("plan", "load"),
  [`POST ${A}/sessions/{sessionId}/keep`]: { ...need("plan", "load"), byCarer: true },
  [`POST ${A}/plan/keep`]: { ...need("plan", "load"), byCarer: true },
  [`POST ${A}/plan/lay`]: { ...need("plan", "load"), byCarer: true },
  [`POST ${A}/plan/rearrange`]: need("plan", "load"),
  "GET /library": "coaches",
  "POST /library/items": "coaches",
  "GET /library/items/{itemId}": "her coach's own",
  "PATCH /library/items/{itemId}": "her coach's own",
  "DELETE /library/items/{itemId}": "her coach's own",
  "GET /library/items/{itemId}/versions": "her coach's own",
  "GET /library/people": "coaches",
  "POST /library/teams": "coaches",
  "PATCH /library/teams/{teamId}": "her coach's own",
  "DELETE /library/teams/{teamId}": "her coach's own",
  "POST /library/shares": "coaches",
  "DELETE /library/shares/{shareId}": "her coach's own",
  [`GET ${A}/clearances`]: need("read", "symptoms"),
  [`POST ${A}/clearances`]: need("care", "symptoms"),
  [`GET ${A}/evenings`]: need("read", "symptoms"),
  [`POST ${A}/evenings`]: need("log", "symptoms"),
  [`GET ${A}/load-tests`]: need("read", "injury", "symptoms"),
  [`POST ${A}/load-tests`]: need("care", "injury", "symptoms"),
  [`DELETE ${A}/load-tests/{testId}`]: need("care", "injury", "symptoms"),
  [`GET ${A}/scores`]: need("read", "injury"),
  [`POST ${A}/scores`]: need("care", "injury"),
  [`DELETE ${A}/scores/{scoreId}`]: need("care", "injury"),
  [`GET ${A}/invitations`]: need("log"),
  [`POST ${A}/invitations`]: need("log"),
  [`DELETE ${A}/invitations/{invitationId}`]: need("log"),
  [`GET ${A}/team`]: need("read"),
  [`POST ${A}/team/head`]: "the athlete or the head coach",
  // Last: whoever may, has left after it.
  [`POST ${A}/team/leave`]: { ...need("read"), byCarer: true },
};

type Person = {
  readonly name: string;
  readonly token?: string;
  /** What a browser or a script sends that is no sign-in. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What they may do with Ann's record; null: they must not know that it exists. */
  readonly may: {
    readonly access: readonly Need["access"][];
    readonly scopes: ConsentScope[];
  } | null;
};

const every: ConsentScope[] = ["load", "symptoms", "injury", "imaging", "notes"];
let people: Person[];
let ann: Ids;
let ben: Ids;

beforeAll(async () => {
  // The file itself is looked at in a browser: e2e/share.spec.ts.
  vi.stubEnv("REBOUND_CHROMIUM", "off");
  const a = await aPlannedRunnerNow();
  const b = await aPlannedRunnerNow();
  const withdrawn = await aGrantee(a, { role: "coach" });
  await withdraw(a, withdrawn.grantId);
  people = [
    { name: "the athlete", may: { access: ["read", "plan", "log", "care"], scopes: every } },
    { name: "her coach", may: { access: ["read", "plan"], scopes: every } },
    { name: "her coach for load only", may: { access: ["read", "plan"], scopes: ["load"] } },
    { name: "her physio", may: { access: ["read", "care"], scopes: every } },
    { name: "another athlete", may: null },
    { name: "another athlete's coach", may: null },
    { name: "a coach whose grant was withdrawn", may: null },
    { name: "a stranger", may: null },
    { name: "who holds a share link", may: null, headers: await cookieOfLink(a) },
    { name: "who held a link that ran out", may: null, headers: await cookieOfLink(a, "over") },
    {
      name: "who sends a link's code as a token",
      may: null,
      headers: { authorization: `Bearer ${(await aShareLink(a)).code}` },
    },
  ];
  const headCoach = await aGrantee(a, { role: "coach" });
  const users = [
    a.user,
    headCoach.user,
    (await aGrantee(a, { role: "coach", scopes: ["load"] })).user,
    (await aGrantee(a, { role: "physio" })).user,
    b.user,
    (await aGrantee(b, { role: "coach" })).user,
    withdrawn.user,
  ];
  for (const [i, user] of users.entries()) {
    const person = people[i];
    if (person) people[i] = { ...person, token: await tokenOf(user) };
  }
  ann = {
    ...(await filled(a)),
    ...(await shelfOf(headCoach.user)),
    headGrantId: headCoach.grantId,
    askId: await anInvitation(headCoach.user.id, null),
    filterId: await aFilter(headCoach.user),
  };
  ben = await filled(b);
  await holdWriters(a.id);
}, 180_000);

afterAll(async () => {
  await letWritersGo();
  vi.unstubAllEnvs();
  await closeOwner();
  await pg.end();
});

test("every route file is known here, and nothing else", () => {
  const files = readdirSync("app/api/v1", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .map((file) => `/${file.replace(/\/route\.ts$/, "").replace(/\[(\w+)\]/g, "{$1}")}`);
  expect([...Object.keys(routes), "/openapi.json"].toSorted()).toEqual(files.toSorted());
  const offered = Object.entries(routes).flatMap(([path, module]) =>
    methods.filter((method) => module[method]).map((method) => `${method} ${path}`),
  );
  expect([...offered, "GET /openapi.json"].toSorted()).toEqual(Object.keys(policy).toSorted());
});

const cells = Object.entries(policy).filter(([name]) => name !== "GET /openapi.json");

describe.each(cells)("%s", (name, wanted) => {
  const [method, path] = name.split(" ") as [Method, string];
  const ask = (person: Person, ids: Ids) => send(method, path, person, ids);

  test("answers each person what is theirs", { timeout: 120_000 }, async () => {
    for (const person of people) {
      const own = await ask(person, ann);
      const at = `${person.name}: ${own.status} ${own.text.slice(0, 200)}`;
      if (wanted === "public") expect(own.status, at).toBe(200);
      else if (wanted === "our own pages") expect(own.status, at).toBe(403);
      else if (wanted === "who has the link") {
        expect([200, 303], at).toContain(own.status);
        const random = await ask(person, {
          ...ann,
          feedId: feedOf(newSecret()),
          offId: newSecret(),
        });
        const wrong = await ask(person, { ...ann, feedId: "x", offId: "x" });
        expect([random.status, random.text]).toEqual([404, wrong.text]);
      } else if (!person.token) expect(own.status, at).toBe(401);
      else if (wanted === "athletes")
        expect(own.status === 403, at).toBe(!/^(the|another) athlete$/.test(person.name));
      else if (wanted === "coaches")
        expect(own.status === 403, at).toBe(!/coach/.test(person.name));
      else if (wanted === "her coach's own")
        if (person.name === "her coach") expect([200, 412], at).toContain(own.status);
        else expect(own.status, at).toBe(/coach/.test(person.name) ? 404 : 403);
      else if (wanted === "with the password") expect(own.status, at).toBe(403);
      else if (wanted === "anyone signed in") expect([200, 201, 412], at).toContain(own.status);
      else if (wanted === "own")
        // A write that names a version nobody saw is the owner's to be told so.
        expect(own.status, at).toBe(
          person.name !== ownerOf(path) ? 404 : method === "PATCH" ? 412 : 200,
        );
      else if (wanted === "with a code") expect(own.status, at).toBe(404);
      else if (wanted === "the athlete or the head coach") {
        if (!person.may) await expectUnseen(person, own);
        else expect(own.status, at).toBe(/^(the athlete|her coach)$/.test(person.name) ? 200 : 403);
      } else if (!person.may) await expectUnseen(person, own);
      else if (isAllowed(person.may, wanted)) expect([401, 403, 404], at).not.toContain(own.status);
      else expect(own.status, at).toBe(403);
    }
  });

  test("never mixes records", { timeout: 120_000 }, async () => {
    if (typeof wanted === "string") return;
    const owner = people[0];
    if (!owner) throw new RangeError("the athlete");
    await expectUnseen(owner, await ask(owner, ben));
    if (!/\{(?!athleteId|monday)/.test(path)) return;
    const carer = people.find(({ name }) => name === "her coach");
    const able = wanted.byCarer && !wanted.or && carer ? carer : owner;
    await expectUnseen(able, await ask(able, { ...ben, athleteId: ann.athleteId ?? "" }));
  });

  async function expectUnseen(person: Person, answer: Answer): Promise<void> {
    const nobody = Object.fromEntries(Object.keys(ann).map((key) => [key, uuid()]));
    const random = await ask(person, { ...nobody, monday: ann.monday ?? "" });
    expect([answer.status, answer.text], `${person.name} ${name}`).toEqual([404, random.text]);
    expect(answer.headers.get("content-type")).toBe(random.headers.get("content-type"));
  }
});

const ownerOf = (path: string) => (/asks|roster-filters/.test(path) ? "her coach" : "the athlete");

function isAllowed(may: NonNullable<Person["may"]>, wanted: Need): boolean {
  const { access, scopes, byCarer, or } = wanted;
  const open = may.access.includes(access) && scopes.every((s) => may.scopes.includes(s));
  // The athlete alone logs.
  if (open && !(byCarer && may.access.includes("log"))) return true;
  return or !== undefined && isAllowed(may, or);
}

/** Requests that every contract accepts. Writes name a version that is not there where they can. */
function bodyOf(name: string, ids: Ids): unknown {
  const date = ids.today ?? "";
  const bodies: Record<string, unknown> = {
    "POST /me/device-key": { deviceId: uuid() },
    "POST /me/asks": { role: "coach", scopes: ["load"] },
    "POST /invitations/open": { code: "a guess" },
    "POST /invitations/answer": { code: "a guess", answer: "accepted" },
    [`POST ${A}/evenings`]: { date, duringPain: 1, afterPain: 2 },
    [`POST ${A}/load-tests`]: { date, kind: "hamstring-hold", side: "left", value: 31, pain: 2 },
    [`POST ${A}/scores`]: { date, kind: "VISA-H", total: 61 },
    [`POST ${A}/invitations`]: { role: "coach", scopes: ["load"] },
    [`POST ${A}/team/head`]: { grantId: ids.headGrantId },
    [`POST ${A}/team/leave`]: {},
    "PATCH /me/reminders": { comments: { on: true } },
    "POST /me/roster-filters": { name: "Soon", criteria: { raceWithinWeeks: 8 } },
    "PATCH /me/roster-filters/{filterId}": { name: "Later" },
    "POST /me/tokens": { name: "test" },
    "DELETE /me": { password: "not the password" },
    "POST /me/password": { password: "not the password", newPassword: "quiet river stones" },
    "PATCH /me/preferences": { distanceUnit: "mi" },
    "POST /sign-up": {
      name: "Somebody",
      email: "somebody@example.test",
      password: "quiet river stones",
      birthDate: "1990-01-01",
      timeZone: "Europe/London",
    },
    [`POST ${A}/season/build`]: {},
    [`POST ${A}/check-ins`]: { morningPain: 1 },
    [`POST ${A}/activities`]: { date, sport: "swim", durationS: 600 },
    [`PATCH ${A}/activities/{activityId}`]: { rpe: 2 },
    [`POST ${A}/sessions`]: { date: "1999-01-01", sport: "swim", role: "easy", durationS: 600 },
    [`PATCH ${A}/sessions/{sessionId}`]: { notes: "x" },
    [`POST ${A}/blocks`]: { phase: "base", start: "1999-01-01", end: "1999-01-02" },
    [`PATCH ${A}/blocks/{blockId}`]: { notes: "x" },
    [`POST ${A}/blocks/batch`]: {
      changes: [{ op: "update", id: ids.blockId, version: 999, notes: "x" }],
    },
    [`POST ${A}/changes/{changeId}/keep`]: {},
    [`POST ${A}/changes/{changeId}/question`]: { text: "May I ride instead?" },
    [`POST ${A}/changes/{changeId}/answer`]: { text: "Yes, easily." },
    [`POST ${A}/comments`]: { kind: "session", subject: ids.sessionId, text: "Flat today?" },
    [`POST ${A}/comments/read`]: { ids: [ids.commentId] },
    [`POST ${A}/treatments`]: { date, kind: "physio" },
    [`PATCH ${A}/treatments/{treatmentId}`]: { note: "x" },
    [`POST ${A}/injury-texts`]: { date, kind: "referral", text: "As written." },
    [`PATCH ${A}/injury-texts/{textId}`]: { text: "x" },
    [`POST ${A}/journal`]: { text: "A quiet week." },
    [`PATCH ${A}/journal/{entryId}`]: { text: "x" },
    [`POST ${A}/restrictions`]: { kind: "no-hills", from: date, to: date },
    [`PATCH ${A}/restrictions/{restrictionId}`]: { to: null },
    [`POST ${A}/injuries`]: { kind: "achilles-tendinopathy", side: "left", since: date },
    [`PATCH ${A}/injuries/{injuryId}`]: { side: "right" },
    [`PATCH ${A}/profile`]: { ftpW: 200 },
    [`POST ${A}/races`]: { name: "Spring 10k", date, kind: "10k", priority: "C" },
    [`PATCH ${A}/races/{raceId}`]: { goal: "steady" },
    [`POST ${A}/grants`]: { email: ids.carerEmail, role: "physio", scopes: ["load"] },
    [`PATCH ${A}/grants/{grantId}`]: { scopes: ["load"] },
    [`POST ${A}/imports`]: {
      text: `id,start_date_local,type,moving_time,distance\ni1,${date}T05:00:00,Hike,5400,6000\n`,
    },
    [`POST ${A}/recent-training`]: {
      runM: [20_000, 20_000, 20_000, 20_000],
      runsPerWeek: 3,
      longestRunM: 9000,
      weeklyBikeS: 3600,
      weeklySwimM: 1000,
    },
    [`POST ${A}/rehab/sets`]: { exercise: "bridge-hold", side: "both", set: 1, holdS: 30 },
    [`POST ${A}/rehab/stage`]: { stage: 1, note: "Seen today." },
    [`POST ${A}/clearances`]: { note: "Seen today." },
    [`POST ${A}/share-links`]: { days: 1 },
    "POST /shared/open": { code: "a guess" },
    [`POST ${A}/sessions/place`]: {
      source: { of: "session", sessionId: ids.sessionId },
      date: "1999-01-01",
    },
    [`POST ${A}/sessions/{sessionId}/keep`]: {},
    [`POST ${A}/plan/keep`]: { kind: "block", title: "x", from: "1999-01-04", to: "1999-01-10" },
    [`POST ${A}/plan/lay`]: { itemId: uuid(), from: "1999-01-02" },
    [`POST ${A}/plan/rearrange`]: { by: "day", from: date, to: "1999-01-01" },
    "POST /library/items": { content: anItem },
    "PATCH /library/items/{itemId}": { folder: "Hills" },
    "POST /library/teams": { name: "The club" },
    "PATCH /library/teams/{teamId}": { name: "The club" },
    "POST /library/shares": { itemId: null, email: ids.coachEmail },
    [`POST ${A}/away`]: { from: date, to: date },
    [`PATCH ${A}/away/{awayId}`]: { to: date },
    [`POST ${A}/thresholds`]: {
      rule: "CLAMP-HILLS",
      number: "days",
      value: 21,
      from: date,
    },
    [`PATCH ${A}/thresholds/{thresholdId}`]: { to: date },
  };
  return bodies[name];
}

function send(method: Method, path: string, person: Person, ids: Ids): Promise<Answer> {
  const module = routes[path];
  if (!module) throw new RangeError(path);
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? "");
  return call({
    method,
    module,
    path,
    params: Object.fromEntries(names.map((n) => [n, ids[`${method} ${n}`] ?? ids[n] ?? ""])),
    token: person.token,
    ...(person.headers && { headers: person.headers }),
    ...(`${method} ${path}` === `GET ${A}/comments` && {
      search: `?kind=session&subject=${ids.sessionId}`,
    }),
    body: bodyOf(`${method} ${path}`, ids),
    ...(method === "GET" || method === "POST" ? {} : { ifMatch: '"999"' }),
  });
}

async function cookieOfLink(athlete: TestAthlete, over?: "over") {
  const { code, id } = await aShareLink(athlete);
  const link = await linkOfCode(code);
  if (!link) throw new RangeError("a link that was just made");
  if (over) await ownerSql()`update share_links set expires_at = now() where id = ${id}`;
  return { cookie: (await shareCookieOf(link, new Date())).split(";")[0] ?? "" };
}
