import "server-only";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { v7 as uuidv7 } from "uuid";
import {
  type AccountRole,
  type CarerRole,
  type ConsentScope,
  consentScopes,
  type Session,
} from "@/lib/engine/model";
import { type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { asUser, type Database } from "../client";
import { athletes, grants } from "../schema/athletes";
import { injuries } from "../schema/injuries";
import { users } from "../schema/people";
import { sessions } from "../schema/sessions";
import { type AthleteScope, grant } from "../scope";

/*
 * Factories for tests. Each makes fresh rows with names of their own, so tests need no empty
 * database and no order. They write as the owner of the tables, past row-level security, through a
 * connection that only tests open.
 */

export const TODAY = plainDate("2026-12-02");

let owner: postgres.Sql | undefined;

/** Plain SQL as the owner; close it with `closeOwner` when the tests are done. */
export function ownerSql(): postgres.Sql {
  owner ??= postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
  return owner;
}
export async function closeOwner(): Promise<void> {
  await owner?.end();
  owner = undefined;
}

const ownerDb = () => drizzle({ client: ownerSql() });

export type TestUser = { readonly id: string; readonly name: string; readonly email: string };

export async function aUser(...roles: AccountRole[]): Promise<TestUser> {
  const id = uuidv7();
  const user = { id, name: `Person ${id.slice(-6)}`, email: `${id}@example.test` };
  await ownerDb()
    .insert(users)
    .values({ ...user, roles: roles.length > 0 ? roles : ["athlete"] });
  return user;
}

export type TestAthlete = {
  readonly id: string;
  readonly user: TestUser;
  readonly injuryId: string;
  /** Full access as the athlete. */
  readonly scope: AthleteScope;
};

/** An athlete with an account and an injury, and nothing planned or done. */
export async function anAthlete(): Promise<TestAthlete> {
  const user = await aUser("athlete");
  const id = uuidv7();
  const injuryId = uuidv7();
  const db = ownerDb();
  await db.insert(athletes).values({
    id,
    userId: user.id,
    displayName: user.name,
    timeZone: "Europe/London",
    level: "intermediate",
    birthYear: 1984,
    sex: "female",
    availabilityMin: { mon: 60, tue: 75, wed: 75, thu: 60, fri: 0, sat: 180, sun: 180 },
    runThresholdPaceSPerKm: 275,
    easyPaceSPerKm: 345,
    cssSPer100m: 115,
    ftpW: 190,
  });
  await db.insert(injuries).values({
    athleteId: id,
    id: injuryId,
    kind: "proximal-hamstring-tendinopathy",
    side: "left",
    since: plainDate("2026-04-09"),
    spread: "focal",
    rehabStage: 2,
  });
  return { id, user, injuryId, scope: aScope(id) };
}

type GrantOptions = {
  readonly role?: CarerRole;
  readonly scopes?: readonly ConsentScope[];
  readonly validFrom?: Date;
  readonly validUntil?: Date;
};
export type TestGrantee = {
  readonly user: TestUser;
  readonly grantId: string;
  readonly scope: AthleteScope;
};

/** A person with whom the athlete shares: a coach with every scope unless told. */
export async function aGrantee(
  athlete: Pick<TestAthlete, "id" | "user">,
  { role = "coach", scopes = consentScopes, validFrom, validUntil }: GrantOptions = {},
): Promise<TestGrantee> {
  const user = await aUser(role);
  const grantId = uuidv7();
  await ownerDb()
    .insert(grants)
    .values({
      athleteId: athlete.id,
      id: grantId,
      grantedBy: athlete.user.id,
      granteeId: user.id,
      role,
      scopes: [...scopes],
      ...(validFrom && { validFrom }),
      ...(validUntil && { validUntil }),
    });
  return { user, grantId, scope: aScope(athlete.id, { self: false, scopes: new Set(scopes) }) };
}

/** A scope as `lib/auth/authorise.ts` would grant it. */
export function aScope(
  athleteId: string,
  overrides: Partial<Pick<AthleteScope, "access" | "scopes" | "self" | "today">> = {},
): AthleteScope {
  return grant({
    athleteId,
    access: "plan",
    scopes: new Set(consentScopes),
    self: true,
    timeZone: "Europe/London",
    today: TODAY,
    ...overrides,
  });
}

/** A valid, boring planned session as the engine would make it. */
export function anEngineSession(date: PlainDate, overrides: Partial<Session> = {}): Session {
  return {
    key: `${date}.run.1`,
    date,
    sport: "run",
    role: "easy",
    title: "Easy run",
    intent: "Easy kilometres the tendon accepts.",
    durationS: 2400,
    distanceM: 7000,
    steps: [],
    aeroS: 0,
    needsLevel: 4,
    fitnessLoad: 40,
    tissueLoad: 7,
    locked: false,
    origin: "engine",
    status: "planned",
    held: false,
    ...overrides,
  };
}

/** Stores a planned session that stands as intended; answers its id. */
export async function aSession(
  athlete: TestAthlete,
  date: PlainDate = TODAY,
  overrides: Partial<Session> = {},
): Promise<string> {
  const id = uuidv7();
  const { date: localDate, ...session } = anEngineSession(date, overrides);
  await ownerDb()
    .insert(sessions)
    .values({
      ...session,
      athleteId: athlete.id,
      id,
      localDate,
      base: { ...session, date: localDate },
    });
  return id;
}

class RolledBack extends Error {}

/** Runs `work` as the person and takes back whatever it wrote. */
export async function withRollback<T>(
  userId: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const box: { result?: T } = {};
  await asUser(userId, async (db) => {
    box.result = await work(db);
    throw new RolledBack();
  }).catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
  return box.result as T;
}

/** Takes a grant back as the athlete would. */
export async function withdraw(athlete: TestAthlete, grantId: string): Promise<void> {
  await ownerDb().execute(
    sql`update grants set withdrawn_at = now() where athlete_id = ${athlete.id} and id = ${grantId}`,
  );
}
