import "server-only";
import { pg } from "@/db/client";
import type { HealthDto } from "@/lib/contracts/health";
import packageJson from "@/package.json";

/** A health check that waits for a dead database is no health check. */
const WAIT_MS = 900;

export async function getHealth(): Promise<HealthDto> {
  const database = (await answers()) ? "ok" : "down";
  return {
    status: database === "ok" ? "ok" : "degraded",
    database,
    version: packageJson.version,
  };
}

async function answers(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, WAIT_MS, false).unref());
  const asked = pg`select 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]);
}
