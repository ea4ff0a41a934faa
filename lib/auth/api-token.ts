import "server-only";
import { createHash, randomBytes } from "node:crypto";

const PREFIX = "rb_";

/** A personal token; only its hash is stored. */
export function newApiToken(): string {
  return `${PREFIX}${newSecret()}`;
}

/** 256 bits of chance. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

export function looksLikeApiToken(text: string): boolean {
  return /^rb_[A-Za-z0-9_-]{43}$/.test(text);
}

/** Fast on purpose: the secret is random, so a slow hash would protect nothing. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
