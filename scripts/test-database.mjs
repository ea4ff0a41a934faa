// Databases for the tests: on a throw-away cluster, or fresh ones on the server of DATABASE_URL.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startCluster } from "./db.mjs";

/** Answers `{ fresh(), stop() }`; `fresh` makes a migrated database and gives its owner's address. */
export async function testDatabases() {
  const given = process.env.DATABASE_URL;
  const server = given ? onServer(given) : await throwAwayCluster();
  // Both need node_modules, so they cannot stand at the top.
  const { default: postgres } = await import("postgres");
  const { checkServer, migrate } = await import("./migrate.mjs");
  await checkServer(server.url);
  const made = [];
  const asOwner = async (work) => {
    const sql = postgres(server.url, { max: 1, onnotice: () => {} });
    try {
      return await work(sql);
    } finally {
      await sql.end();
    }
  };
  return {
    async fresh() {
      const name = `rebound_test_${randomBytes(6).toString("hex")}`;
      await asOwner((sql) => sql`create database ${sql(name)}`);
      made.push(name);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      await migrate(url.href);
      return url.href;
    },
    async stop() {
      if (given)
        for (const name of made)
          await asOwner((sql) => sql`drop database if exists ${sql(name)} with (force)`);
      await server.stop();
    },
  };
}

const onServer = (url) => ({ url, stop: async () => {} });

async function throwAwayCluster() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "rebound-test-db-"));
  fs.chmodSync(dir, 0o755); // as root, another account runs the server
  const cluster = await startCluster({ dir: path.join(dir, "pg"), throwAway: true });
  return {
    url: cluster.urlOf("postgres"),
    async stop() {
      await cluster.stop();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}
