import { randomBytes } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { type APIRequestContext, expect, type Page, request } from "@playwright/test";
import { v7 as uuid } from "uuid";
import { aGrantee, anAthlete, ownerSql, type TestUser } from "@/db/testing";
import type { ConsentScope } from "@/lib/engine/model";
import { addDays, type PlainDate, weekdayIndex } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { dayIn } from "@/lib/format/zone-clock";

/*
 * People of a test's own. Accounts, consent and races are written as the owner of the database;
 * everything that the product does is then asked of the product.
 */

export type Person = TestUser & { readonly password: string };
export type Athlete = Person & { readonly athleteId: string };

const ORIGIN = `http://127.0.0.1:${process.env.E2E_PORT ?? 3100}`;

/** The day it is now: a run of the tests may cross midnight. */
export function dayNow(): PlainDate {
  return dayIn("Europe/London", new Date());
}

export const today: PlainDate = dayNow();

/** `25 Nov` inside a pattern for a name, whichever kind of space it is told with. */
export const spoken = (date: PlainDate): string => dayMonth(date).replace(/\s/, "\\s");

/** The Sunday `weeks` Sundays ahead of today. */
export function sundayAhead(weeks: number): PlainDate {
  return addDays(today, 6 - weekdayIndex(today) + 7 * (weeks - 1));
}

/** An athlete like the founding one: 32 km over three runs a week, a marathon and a 70.3 ahead. */
export async function aMarathonAthlete(): Promise<Athlete> {
  const athlete = await anAthlete();
  const person = await withPassword(athlete.user);
  const sql = ownerSql();
  const races = [
    ["London Marathon", sundayAhead(17), "marathon"],
    ["Middle-distance triathlon", sundayAhead(20), "70.3"],
  ] as const;
  for (const [name, date, kind] of races)
    await sql`insert into races (athlete_id, id, name, local_date, kind, priority)
      values (${athlete.id}, ${uuid()}, ${name}, ${date}, ${kind}, 'A')`;
  return { ...person, athleteId: athlete.id };
}

export async function aCoachOf(
  athlete: Athlete,
  options: { role?: "coach" | "physio"; scopes?: readonly ConsentScope[] } = {},
): Promise<Person & { grantId: string }> {
  const grantee = await aGrantee({ id: athlete.athleteId, user: athlete }, options);
  return { ...(await withPassword(grantee.user)), grantId: grantee.grantId };
}

async function withPassword(user: TestUser): Promise<Person> {
  const password = randomBytes(15).toString("base64url");
  await ownerSql()`update users set password_hash = ${await hash(password)} where id = ${user.id}`;
  return { ...user, password };
}

/** A signed-in client of the API, as a script would be: next-auth's own sign-in, then JSON. */
export async function apiAs(person: Person): Promise<Api> {
  const context = await request.newContext({ baseURL: ORIGIN });
  await signInBy(context, person);
  return new Api(context);
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await signInBy(page.context().request, person);
}

async function signInBy(context: APIRequestContext, person: Person): Promise<void> {
  const { csrfToken } = await (await context.get(`${ORIGIN}/api/auth/csrf`)).json();
  const answer = await context.post(`${ORIGIN}/api/auth/callback/credentials`, {
    form: { csrfToken, email: person.email, password: person.password, json: "true" },
    headers: { origin: ORIGIN },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

type Options = { readonly version?: number | undefined; readonly key?: string };

/**
 * A server closes a connection on which nothing was asked for five seconds; asked in that moment it
 * resets it, and any client asks again. Writes carry the same key again.
 */
const again = { maxRetries: 1 };

export class Api {
  constructor(private readonly context: APIRequestContext) {}

  async get<T>(path: string): Promise<T> {
    const answer = await this.context.get(`/api/v1${path}`, again);
    expect(answer.ok(), `GET ${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  }

  async send<T>(
    method: "POST" | "PATCH" | "DELETE",
    path: string,
    body?: unknown,
    options: Options = {},
  ): Promise<T> {
    const answer = await this.raw(method, path, body, options);
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  }

  raw(method: string, path: string, body?: unknown, { version, key }: Options = {}) {
    return this.context.fetch(`/api/v1${path}`, {
      method,
      // A file may take its time on a busy machine; the test has a limit of its own.
      timeout: 0,
      ...again,
      headers: {
        origin: ORIGIN,
        ...(method === "GET" ? {} : { "idempotency-key": key ?? uuid() }),
        ...(version === undefined ? {} : { "if-match": `"${version}"` }),
      },
      ...(body === undefined ? {} : { data: body }),
    });
  }

  dispose() {
    return this.context.dispose();
  }
}

/** Four accepted weeks of 7 + 7 + 18 km, two rides and two swims, with a calm answer to each. */
export async function livesQuietly(
  api: Api,
  athleteId: string,
  until: PlainDate = addDays(today, -1),
) {
  const monday = addDays(today, -weekdayIndex(today));
  const week = [
    [0, "swim", "technique", 2400, 1700],
    [1, "run", "easy", 2415, 7000],
    [2, "bike", "easy", 3600, 25000],
    [3, "run", "easy", 2415, 7000],
    [5, "bike", "long", 7200, 52000],
    [6, "run", "long", 6210, 18000],
  ] as const;
  for (const weeksBack of [4, 3, 2, 1, 0]) {
    for (const [offset, sport, role, durationS, distanceM] of week) {
      const date = addDays(monday, offset - 7 * weeksBack);
      if (date > until) continue;
      await api.send("POST", `/athletes/${athleteId}/activities`, {
        date,
        sport,
        role,
        durationS,
        distanceM,
        rpe: 3,
      });
    }
  }
}
