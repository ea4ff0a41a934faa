import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { freePort } from "@/scripts/ports.mjs";
import { bin, root, run } from "@/scripts/run.mjs";
import { serve } from "./product";
import type { Undo } from "./undo";

export type PlanRow = {
  readonly date: string;
  readonly sport: string;
  readonly title: string;
  readonly intent: string;
  readonly durationS: number;
  readonly distanceM: number | null;
};

/**
 * The yardstick: an application of the same framework, driver and pool that draws these rows with
 * one query. Built in a folder of its own, served beside ours, both gone at the end.
 */
export async function startBare(
  undo: Undo,
  databaseOf: (name: string) => string,
  rows: readonly PlanRow[],
): Promise<string> {
  const dir = buildFolder(undo);
  const status = await run(process.execPath, [bin("next/dist/bin/next"), "build", dir], {
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", BENCH_ROOT: root },
    quiet: true,
    timeoutS: 600,
  });
  if (status !== 0) throw new Error("the bare application could not be built");
  const port = await freePort();
  await serve(undo, { dir, port, env: { DATABASE_URL: await fillBare(databaseOf, rows) } });
  return `http://127.0.0.1:${port}`;
}

/** Below the repository, whose packages it uses; out of sight of git and of the other tools. */
function buildFolder(undo: Undo): string {
  const parent = path.join(root, ".bench");
  mkdirSync(parent, { recursive: true });
  const dir = mkdtempSync(path.join(parent, "bare-"));
  undo.add(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(path.join(import.meta.dirname, "http/bare"), dir, { recursive: true });
  const tsconfig = {
    extends: "../../tsconfig.json",
    compilerOptions: { paths: { "@/*": ["../../*"] } },
  };
  writeFileSync(path.join(dir, "tsconfig.json"), JSON.stringify(tsconfig));
  return dir;
}

/** These rows for one owner, among those of 200 others. */
async function fillBare(
  databaseOf: (name: string) => string,
  rows: readonly PlanRow[],
): Promise<string> {
  const admin = postgres(databaseOf("postgres"), { max: 1, onnotice: () => {} });
  await admin`create database bare`;
  await admin.end();
  const url = databaseOf("bare");
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`create table plan_rows (id serial primary key, owner int not null, day text not null,
    sport text not null, title text not null, intent text not null, duration_s int not null,
    distance_m int not null)`;
  const mine = rows.map((row) => ({
    day: row.date,
    sport: row.sport,
    title: row.title,
    intent: row.intent,
    duration_s: Math.round(row.durationS),
    distance_m: Math.round(row.distanceM ?? 0),
  }));
  for (let owner = 1; owner <= 201; owner++)
    await sql`insert into plan_rows ${sql(mine.map((row) => ({ ...row, owner })))}`;
  await sql`create index on plan_rows (owner, day)`;
  await sql`analyze plan_rows`;
  await sql.end();
  return url;
}
