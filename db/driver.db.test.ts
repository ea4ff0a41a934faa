import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/*
 * The driver under a server that drops connections. Without patches/postgres-3.4.9.mjs these end
 * the process with an uncaught TypeError, or run a transaction's later statements on another
 * connection, outside the transaction.
 */

const url = process.env.DATABASE_URL ?? "";
const connect = (max: number) => postgres(url, { max, backoff: () => 0.01, onnotice: () => {} });
const killer = connect(1);
const kill = (pid: number) => killer`select pg_terminate_backend(${pid})`;
const pidOf = async (db: postgres.ISql) =>
  Number((await db`select pg_backend_pid() as pid`)[0]?.pid);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const code = (error: unknown) => (error as { code?: string }).code;

beforeAll(async () => {
  await killer`create schema if not exists driver_test`;
  await killer`drop table if exists driver_test.parts`;
  await killer`create table driver_test.parts (whole int, part int, pid int)`;
});
afterAll(async () => {
  await killer`drop schema driver_test cascade`;
  await killer.end();
});

describe("a backend that is killed inside a transaction", { timeout: 10_000 }, () => {
  test("lets no later statement run on another connection", async () => {
    const db = connect(1);
    const waiting: Promise<unknown>[] = [];
    const later: unknown[] = [];
    const whole = db.begin(async (tx) => {
      await tx`insert into driver_test.parts values (1, 1, pg_backend_pid())`;
      const pid = await pidOf(tx);
      // Queries that wait in the pool make the driver connect again at once.
      for (let i = 0; i < 3; i++)
        waiting.push(db`select ${i}::int as i`.then((rows) => rows[0]?.i));
      await kill(pid);
      await pause(150);
      for (let i = 2; i < 5; i++)
        later.push(
          await tx`insert into driver_test.parts values (1, ${i}, pg_backend_pid())`.then(
            () => "ran",
            code,
          ),
        );
      return "committed";
    });
    await expect(whole).rejects.toSatisfy((error) => code(error) === "CONNECTION_CLOSED");
    await pause(200);
    expect(later).toEqual(["CONNECTION_CLOSED", "CONNECTION_CLOSED", "CONNECTION_CLOSED"]);
    expect(await Promise.all(waiting)).toEqual([0, 1, 2]);
    expect(await killer`select * from driver_test.parts where whole = 1`).toHaveLength(0);
    await db.end();
  });

  test("fails a statement under way with the server's reason, and the next one starts clean", async () => {
    const db = connect(1);
    const whole = db.begin(async (tx) => {
      const pid = await pidOf(tx);
      const slow = tx`select pg_sleep(5)`;
      setTimeout(() => kill(pid).execute(), 50);
      await slow;
    });
    await expect(whole).rejects.toThrow(/terminat|CONNECTION_CLOSED/);
    for (let i = 0; i < 5; i++) expect((await db`select ${i}::int as i`)[0]?.i).toBe(i);
    await db.end();
  });

  test("releases a reserved connection without harm", async () => {
    const db = connect(2);
    const reserved = await db.reserve();
    await kill(await pidOf(reserved));
    await pause(100);
    await expect(reserved`select 1`).rejects.toSatisfy(
      (error) => code(error) === "CONNECTION_CLOSED",
    );
    reserved.release();
    expect(await Promise.all([db`select 1 as n`, db`select 1 as n`])).toHaveLength(2);
    await db.end();
  });
});

test("under a hail of killed backends every transaction is whole or absent", {
  timeout: 40_000,
}, async () => {
  const db = connect(4);
  const acknowledged = new Set<number>();
  let failures = 0;
  let hailing = true;
  // One kill in every few transactions, so that a slow machine gets as far as a quick one.
  const hail = (async () => {
    for (let seen = 0; hailing; await pause(2)) {
      if (acknowledged.size + failures < seen + 5) continue;
      seen = acknowledged.size + failures;
      await killer`
        select pg_terminate_backend(pid) from pg_stat_activity
        where pid <> pg_backend_pid() and datname = current_database()
          and backend_type = 'client backend' and query like '%driver_test.parts%'
        order by random() limit 1`;
    }
  })();
  const worker = async (first: number) => {
    for (let whole = first; whole < first + 1000 && hailing; whole++) {
      try {
        await db.begin(async (tx) => {
          for (let part = 0; part < 3; part++)
            await tx`insert into driver_test.parts values (${whole}, ${part}, pg_backend_pid())`;
        });
        acknowledged.add(whole);
      } catch {
        failures += 1;
      }
    }
  };
  const workers = [10, 20, 30, 40, 50, 60, 70, 80].map((n) => worker(n * 1000));
  while (acknowledged.size < 200 || failures < 20) await pause(20);
  hailing = false;
  await Promise.all([hail, ...workers]);
  const torn = await killer`
    select whole from driver_test.parts where whole >= 10000
    group by whole having count(*) <> 3 or count(distinct pid) <> 1`;
  expect(torn.map((row) => row.whole)).toEqual([]);
  const stored = await killer`select distinct whole from driver_test.parts where whole >= 10000`;
  const whole = new Set(stored.map((row) => Number(row.whole)));
  expect([...acknowledged].filter((n) => !whole.has(n))).toEqual([]);
  await db.end();
});
