import "server-only";
import { randomBytes } from "node:crypto";

const PREFIX = "rs_";

/** What opens a shared report: 256 bits of chance; only its hash is stored. */
export function newShareCode(): string {
  return `${PREFIX}${randomBytes(32).toString("base64url")}`;
}

export function looksLikeShareCode(text: string): boolean {
  return /^rs_[A-Za-z0-9_-]{43}$/.test(text);
}
