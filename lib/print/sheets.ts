import "server-only";
import { randomBytes } from "node:crypto";
import { hashOfSecret } from "@/lib/auth/api-token";
import type { ReportDto } from "@/lib/contracts/report";
import type { Units } from "@/lib/format/units";

/** A finished report, ready to be drawn: it holds what is shown and no right to anything. */
export type ReportSheet = { readonly report: ReportDto; readonly units: Units };

const store = globalThis as unknown as { reboundSheets?: Map<string, ReportSheet> };
store.reboundSheets ??= new Map();
const sheets = store.reboundSheets;

/**
 * Lays a sheet out for the printing browser, until `work` is over: it fetches the page with the code,
 * once. In memory: the browser asks the very process that started it.
 */
export async function laidOut<T>(
  sheet: ReportSheet,
  work: (code: string) => Promise<T>,
): Promise<T> {
  const code = randomBytes(32).toString("base64url");
  const key = hashOfSecret(code);
  sheets.set(key, sheet);
  try {
    return await work(code);
  } finally {
    sheets.delete(key);
  }
}

/** One use; undefined for a code that is unknown, used or over. */
export function takeSheet(code: string): ReportSheet | undefined {
  const key = hashOfSecret(code);
  const sheet = sheets.get(key);
  sheets.delete(key);
  return sheet;
}
