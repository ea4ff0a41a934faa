import "server-only";
import { randomBytes } from "node:crypto";
import { drizzle } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import { hashPassword } from "@/lib/auth/passwords";
import { dayIn } from "@/lib/format/zone-clock";
import { type Anchor, anchorOn } from "./anchor";
import { carers } from "./carers";
import { demoAthletes } from "./people";
import { athleteIdOf } from "./record";
import { demoRows } from "./rows/all";
import { type Owner, writeRows } from "./write";

/** One person of the demo as scripts sign in. */
export type DemoUser = {
  readonly role: "athlete" | "coach" | "physio";
  readonly email: string;
  readonly password: string;
  readonly athleteId: string | null;
};
export type Keep = (users: readonly DemoUser[]) => void;

/** Two seeds at once: the second waits and then finds a filled database. */
const LOCK = 4_711_002;

/** The whole demo or nothing of it; null where somebody has an account by now. */
export async function fillDatabase(
  sql: postgres.Sql,
  now: Date,
  keep: Keep,
): Promise<DemoUser[] | null> {
  const anchor = anchorOn(dayIn("Europe/London", now));
  const users = demoUsers(anchor);
  const hashes = await Promise.all(users.map((user) => hashPassword(user.password)));
  const hashOf = new Map(users.map((user, i) => [user.email, hashes[i] ?? ""]));
  const rows = demoRows(anchor, now, hashOf);
  return drizzle({ client: sql }).transaction(async (db: Owner) => {
    await db.execute(`select pg_advisory_xact_lock(${LOCK})`);
    const [someone] = await db.execute("select 1 from users limit 1");
    if (someone) return null;
    await writeRows(db, rows);
    keep(users);
    return users;
  });
}

/** The founding athlete first, then her coach and physio, then everyone else. */
function demoUsers(anchor: Anchor): DemoUser[] {
  const athletes = demoAthletes(anchor).map(
    ({ slug, email }): DemoUser => ({
      role: "athlete",
      email,
      password: newPassword(),
      athleteId: athleteIdOf(slug),
    }),
  );
  const others = carers.map(
    ({ role, email }): DemoUser => ({ role, email, password: newPassword(), athleteId: null }),
  );
  return [...athletes.slice(0, 1), ...others, ...athletes.slice(1)];
}

function newPassword(): string {
  return randomBytes(12).toString("base64url");
}
