import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Actor } from "./actor";
import { actorOfSession } from "./login-session";
import { sessionCookieName, sessionIdOf } from "./session-cookie";

/** For pages. Once per request; `cache` is per request, so a revoked session is gone on the next. */
export const currentActor = cache(async (): Promise<Actor | undefined> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return actorOfSession(await sessionIdOf(token));
});
