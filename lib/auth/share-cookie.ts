import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { authSecret, isHttps } from "@/lib/env";
import type { StandingLink } from "./share-holder";

export const SHARE_COOKIE = "rebound-shared";
/** A day's surgery hours: after that the link is opened again. Our choice. */
const HOURS_MAX_S = 8 * 3600;
/** Keeps this cookie and that of a sign-in apart: neither decodes as the other. */
const SALT = "rebound-shared";

/** The cookie of one opened link, for the shared pages alone. It names the link, not its code. */
export async function shareCookieOf(link: StandingLink, now: Date): Promise<string> {
  const leftS = Math.floor((link.expiresAt.getTime() - now.getTime()) / 1000);
  const maxAge = Math.max(1, Math.min(HOURS_MAX_S, leftS));
  const value = await encode({
    token: { link: link.id },
    secret: authSecret(),
    salt: SALT,
    maxAge,
  });
  const parts = [
    `${SHARE_COOKIE}=${value}`,
    "Path=/shared",
    `Max-Age=${maxAge}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(isHttps() ? ["Secure"] : []),
  ];
  return parts.join("; ");
}

/** The link that a cookie of ours names; undefined for anything else. */
export async function linkIdOf(cookie: string | undefined): Promise<string | undefined> {
  if (!cookie) return undefined;
  try {
    const claims = await decode({ token: cookie, secret: authSecret(), salt: SALT });
    return z.uuid().safeParse(claims?.link).data;
  } catch {
    return undefined;
  }
}
