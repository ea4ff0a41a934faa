import "server-only";
import { eq } from "drizzle-orm";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { asAuth } from "@/db/client";
import { users } from "@/db/schema/people";
import { signInBody } from "@/lib/contracts/me";
import { isHttps } from "@/lib/env";
import { actorOfSession, MAX_AGE_S, openLoginSession, revokeLoginSession } from "./login-session";
import { passwordMatches } from "./passwords";
import { sessionCookieName } from "./session-cookie";

/** next-auth is used for what it does well: the form, the CSRF token and the cookie. */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: MAX_AGE_S },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: {
      name: sessionCookieName(),
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() },
    },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: (raw) => signIn(raw),
    }),
  ],
  callbacks: {
    // The token holds the session id and nothing else; what a client sends to `update` is ignored.
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: async ({ session, token }) => ({
      expires: session.expires,
      actor: await actorOfSession(token.sid),
    }),
    redirect: ({ url, baseUrl }) => sameOriginOr(url, baseUrl),
  },
  events: {
    signOut: ({ token }) => revokeLoginSession(token?.sid),
  },
};

async function signIn(raw: unknown): Promise<{ id: string } | null> {
  const input = signInBody.safeParse(raw);
  if (!input.success) return null;
  const { email, password } = input.data;
  const [user] = await asAuth((db) =>
    db
      .select({ id: users.id, passwordHash: users.passwordHash, disabledAt: users.disabledAt })
      .from(users)
      .where(eq(users.email, email)),
  );
  const matches = await passwordMatches(user?.passwordHash, password);
  if (!user || !matches || user.disabledAt !== null) return null;
  return { id: await openLoginSession(user.id) };
}

/** Only our own addresses: no other host, no `//`, no backslash, no control character. */
function sameOriginOr(url: string, baseUrl: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (/[\\\u0000-\u001f]|%5c|%0[0-9a-f]/i.test(url) || url.startsWith("//")) return baseUrl;
  try {
    const target = new URL(url, baseUrl);
    return target.origin === new URL(baseUrl).origin ? target.href : baseUrl;
  } catch {
    return baseUrl;
  }
}
