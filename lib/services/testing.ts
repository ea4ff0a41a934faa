import "server-only";
import { v7 as uuid } from "uuid";
import { asUser } from "@/db/client";
import { insertActivity } from "@/db/repositories/activities";
import { insertRace } from "@/db/repositories/races";
import { aGrantee, anAthlete, aScope, type TestAthlete, type TestUser, TODAY } from "@/db/testing";
import type { Actor, Context } from "@/lib/auth/actor";
import { asThisActor } from "@/lib/auth/context";
import type { NewShareLink, ShareLinkBody } from "@/lib/contracts/share-links";
import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { dayIn } from "@/lib/format/zone-clock";
import { buildSeasonPlan } from "./season/build-season-plan";
import { createShareLink } from "./sharing/create-share-link";

/*
 * People for tests of services: a runner with a log, a race and a season, and those around them.
 * The day is `TODAY` of db/testing unless a test says otherwise.
 */

export function actorOf({ id, name, email }: TestUser): Actor {
  return {
    userId: id,
    name,
    email,
    roles: ["athlete"],
    timeZone: "Europe/London",
    preferences: {
      distanceUnit: "km",
      swimUnit: "m",
      weekStart: "mon",
      theme: "system",
      language: "browser",
      version: 1,
    },
  };
}

/** Eight in the morning, London. */
export function morningOf(date: PlainDate): Date {
  return new Date(`${date}T08:00:00Z`);
}

type Options = { readonly date?: PlainDate; readonly rollBack?: boolean };

export function as<T>(
  user: TestUser,
  work: (ctx: Context) => Promise<T>,
  { date = TODAY, rollBack = false }: Options = {},
): Promise<T> {
  const options = { requestId: uuid(), now: morningOf(date), rollBack };
  return asThisActor(actorOf(user), options, work);
}

/** The same for what asks for a coach's account, beside a grant. */
export function asCoach<T>(
  user: TestUser,
  work: (ctx: Context) => Promise<T>,
  { date = TODAY, rollBack = false }: Options = {},
): Promise<T> {
  const options = { requestId: uuid(), now: morningOf(date), rollBack };
  return asThisActor({ ...actorOf(user), roles: ["coach"] }, options, work);
}

const WEEKS_LOGGED = 8;

/** 30 km a week over three runs, two rides and a swim; a marathon in 17 weeks. */
export async function aRunner(today: PlainDate = TODAY): Promise<TestAthlete> {
  const made = await anAthlete();
  const { user } = made;
  const scope = aScope(made.id, { today });
  const athlete = { ...made, scope };
  await asUser(user.id, async (db) => {
    await insertRace(db, scope, {
      id: uuid(),
      name: "Spring Marathon",
      localDate: addDays(mondayOf(today), 6 + 7 * 16),
      kind: "marathon",
      priority: "A",
    });
    for (let day = 1; day <= WEEKS_LOGGED * 7; day += 1) {
      const done = logOf(addDays(today, -day));
      if (done) await insertActivity(db, scope, { id: uuid(), note: null, ...done });
    }
  });
  return athlete;
}

/** The same with a season built on that day. */
export async function aPlannedRunner(date: PlainDate = TODAY): Promise<TestAthlete> {
  const athlete = await aRunner(date);
  const { id: athleteId, user } = athlete;
  await as(user, (ctx) => buildSeasonPlan(ctx, { athleteId, apply: true }), { date });
  return athlete;
}

/** For tests through the routes, which live on the real day. */
export function aPlannedRunnerNow(): Promise<TestAthlete> {
  return aPlannedRunner(dayIn("Europe/London", new Date()));
}

/** A link to the athlete's report, made on the real day. */
export function aShareLink(
  { id: athleteId, user }: TestAthlete,
  body: Partial<ShareLinkBody> = {},
): Promise<NewShareLink> {
  const date = dayIn("Europe/London", new Date());
  return as(user, (ctx) => createShareLink(ctx, { athleteId, id: uuid(), days: 7, ...body }), {
    date,
  });
}

export async function aCoachOf(athlete: TestAthlete): Promise<TestUser> {
  return (await aGrantee(athlete, { role: "coach" })).user;
}

function logOf(localDate: PlainDate) {
  const common = { localDate, rpe: 3, ascentM: null, aeroS: null };
  const run = (distanceM: number, role: "easy" | "long") => ({
    ...common,
    sport: "run" as const,
    role,
    distanceM,
    durationS: Math.round(distanceM * 0.345),
  });
  const cross = (sport: "bike" | "swim", durationS: number, distanceM: number) => ({
    ...common,
    sport,
    role: "easy" as const,
    durationS,
    distanceM,
  });
  switch (new Date(`${localDate}T00:00:00Z`).getUTCDay()) {
    case 0:
      return run(14_000, "long");
    case 2:
    case 4:
      return run(8000, "easy");
    case 3:
      return cross("bike", 4500, 30_000);
    case 6:
      return cross("bike", 7200, 50_000);
    case 1:
      return cross("swim", 2700, 1800);
    default:
      return null;
  }
}
