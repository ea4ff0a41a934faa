import "server-only";
import { decode } from "next-auth/jwt";
import { authSecret, isHttps } from "@/lib/env";

/** `__Host-` needs https; over http (a laptop, a test) next-auth's own name is kept. */
export function sessionCookieName(): string {
  return isHttps() ? "__Host-next-auth.session-token" : "next-auth.session-token";
}

/** The random session id inside the cookie's token; undefined for anything else. */
export async function sessionIdOf(token: string | undefined): Promise<string | undefined> {
  if (!token) return undefined;
  try {
    const claims = await decode({ token, secret: authSecret() });
    return typeof claims?.sid === "string" ? claims.sid : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the session cookie from a Cookie header. */
export function sessionTokenIn(header: string | null): string | undefined {
  if (header === null) return undefined;
  const name = sessionCookieName();
  for (const part of header.split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || undefined;
  }
  return undefined;
}
