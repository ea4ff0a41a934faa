import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { kept } from "@/scripts/data-folder.mjs";
import { startCluster } from "@/scripts/db.mjs";
import { prepareLocalDatabase } from "@/scripts/local-database.mjs";
import { freePort } from "@/scripts/ports.mjs";
import { ensureBuild } from "@/scripts/prepare.mjs";
import { root, run } from "@/scripts/run.mjs";
import { superviseWeb } from "@/scripts/web.mjs";
import type { Undo } from "./undo";

export type Person = {
  readonly role: string;
  readonly email: string;
  readonly password: string;
  readonly athleteId: string | null;
};
export type Product = {
  readonly origin: string;
  /** Address of another database of the same cluster, as its owner. */
  readonly databaseOf: (name: string) => string;
  readonly people: readonly Person[];
  /** Athletes with the founding athlete's history and plan, each with an account. */
  readonly copies: readonly Person[];
};

/** Our built product with its demo, on a cluster and a data folder that go when the bench ends. */
export async function startProduct(undo: Undo, copies: number): Promise<Product> {
  await ensureBuild();
  const dir = mkdtempSync(path.join(tmpdir(), "rebound-bench-"));
  undo.add(() => rmSync(dir, { recursive: true, force: true }));
  chmodSync(dir, 0o755); // as root, another account runs the database
  const cluster = await startCluster({ dir: path.join(dir, "pg") });
  undo.add(cluster.stop);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const address = await prepareLocalDatabase({ cluster, dir, baseUrl: origin, say });
  const made = path.join(dir, "copies.json");
  await fill({ databaseUrl: cluster.urlOf("rebound"), copies, file: made });
  await serve(undo, {
    port,
    env: {
      DATABASE_URL: address,
      NEXTAUTH_SECRET: kept(dir, "secret"),
      NEXTAUTH_URL: origin,
      REBOUND_SIGN_UP: "open",
    },
    flags: profiled(),
  });
  return {
    origin,
    databaseOf: cluster.urlOf,
    people: JSON.parse(readFileSync(path.join(dir, "demo.json"), "utf8")).users,
    copies: JSON.parse(readFileSync(made, "utf8")),
  };
}

type Serving = {
  readonly dir?: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  readonly flags?: string[];
};

/** Serves a built application until the end of the bench. */
export async function serve(undo: Undo, serving: Serving): Promise<void> {
  const { dir = root, port, env, flags = [] } = serving;
  const web = superviseWeb({
    dir,
    flags,
    port,
    host: "127.0.0.1",
    say: (text: string) => process.stderr.write(`${text}\n`),
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  undo.add(web.stop);
  await web.ready;
}

/** `BENCH_PROFILE=folder` writes a CPU profile of our server there when it ends. */
function profiled(): string[] {
  const folder = process.env.BENCH_PROFILE;
  return folder ? ["--cpu-prof", `--cpu-prof-dir=${path.resolve(folder)}`] : [];
}

type Filling = { readonly databaseUrl: string; readonly copies: number; readonly file: string };

async function fill({ databaseUrl, copies, file }: Filling): Promise<void> {
  const script = path.join(import.meta.dirname, "http/copies.ts");
  const node = ["--conditions=react-server", "--import", "tsx", script, String(copies), file];
  const status = await run(process.execPath, node, {
    env: { DATABASE_URL: databaseUrl },
    timeoutS: 600,
  });
  if (status !== 0) throw new Error("the copies of the founding athlete could not be made");
}
