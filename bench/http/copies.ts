import "server-only";
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { hashPassword } from "@/lib/auth/passwords";
import { anchorOn } from "@/lib/demo/anchor";
import type { MorningBefore } from "@/lib/demo/person";
import { athleteIdOf } from "@/lib/demo/record";
import { rowsOfPeople } from "@/lib/demo/rows/all";
import { foundingAthlete } from "@/lib/demo/story/founding";
import { writeRows } from "@/lib/demo/write";
import { dayIn } from "@/lib/format/zone-clock";

/*
 * Run by ../product.ts in a process of its own: adds copies of the demo's founding athlete, each
 * with an account, the same log, mornings and adapted season, but no answers yet this morning.
 */

const [count = "0", file = ""] = process.argv.slice(2);
const now = new Date();
const anchor = anchorOn(dayIn("Europe/London", now));
const founding = foundingAthlete(anchor);
const password = randomBytes(12).toString("base64url");
const hash = await hashPassword(password);
const people = Array.from({ length: Number(count) }, (_, i) => {
  const slug = `bench-${i + 1}`;
  return {
    ...founding,
    slug,
    name: `${founding.name} ${i + 1}`,
    email: `${slug}@example.com`,
    morning: (before: MorningBefore) =>
      before.date === anchor.today ? null : founding.morning(before),
  };
});
const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
const hashOf = new Map(people.map(({ email }) => [email, hash]));
const rows = rowsOfPeople(people, { anchor, now, hashOf, accounts: [] });
await drizzle({ client: sql }).transaction((db) => writeRows(db, rows));
await sql.end();
writeFileSync(
  file,
  JSON.stringify(
    people.map(({ slug, email }) => ({
      role: "athlete",
      email,
      password,
      athleteId: athleteIdOf(slug),
    })),
  ),
  { mode: 0o600 },
);
