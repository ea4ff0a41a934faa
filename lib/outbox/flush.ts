import type { z } from "zod";
import type { meDto } from "@/lib/contracts/me";
import { ApiError, api } from "@/lib/http/api";
import { countQueue, dequeue, type Entry, listQueue, park } from "./queue";

/** What became of one entry that was sent. */
export type Verdict = "sent" | "wait" | "refused";

/** Network, sign-in and trouble on the server are waited out; what is refused for good is parked. */
export function verdictOn(error: unknown): Verdict {
  if (!(error instanceof ApiError)) return "wait";
  const { status, code } = error.problem;
  const passes = status === 0 || status === 401 || status === 429 || status >= 500;
  return passes || code === "idempotency_in_flight" ? "wait" : "refused";
}

/**
 * Sends what waits, oldest first, in one tab at a time. Stops at the first that has to wait, so that
 * order is kept. Returns how many were sent.
 */
export async function flush(userId: string): Promise<number> {
  return navigator.locks.request(`rebound-outbox-${userId}`, async () => {
    if ((await countQueue(userId)) === 0 || !(await isSignedIn(userId))) return 0;
    let sent = 0;
    for (const entry of await listQueue(userId)) {
      if (entry.refused) continue;
      const verdict = await sendOne(userId, entry);
      if (verdict === "wait") return sent;
      if (verdict === "sent") sent += 1;
    }
    return sent;
  });
}

/** Another tab may have signed somebody else in: then what waits here is not theirs to send. */
async function isSignedIn(userId: string): Promise<boolean> {
  try {
    const { user } = await api<typeof meDto>({ method: "GET", path: "/me" });
    return user.id === userId;
  } catch {
    return false;
  }
}

/** Whether what waits needs its owner to sign in first. */
export async function needsSignIn(): Promise<boolean> {
  try {
    await api<typeof meDto>({ method: "GET", path: "/me" });
    return false;
  } catch (error) {
    return error instanceof ApiError && error.problem.code === "unauthenticated";
  }
}

async function sendOne(userId: string, entry: Entry): Promise<Verdict> {
  try {
    await api<z.ZodUnknown>(entry.call);
    await dequeue(userId, entry.id);
    return "sent";
  } catch (error) {
    const verdict = verdictOn(error);
    if (verdict === "refused" && error instanceof ApiError)
      await park(userId, entry, error.problem);
    return verdict;
  }
}
