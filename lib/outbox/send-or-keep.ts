import type { z } from "zod";
import { ApiError, api, type Call, newKey } from "@/lib/http/api";
import { canKeep } from "./device-store";
import { flush } from "./flush";
import { countQueue, type Entry, enqueue, listQueue } from "./queue";
import { whoIsHere } from "./visitor";

/** A write that the server took, or that waits on this device. */
export type Outcome<T> =
  | { readonly kept: false; readonly answer: T }
  | { readonly kept: true; readonly entry: Entry };

type Write = { readonly call: Call; readonly label: string; readonly slot?: string };

/** How long a write waits for a network that is there and does not answer. Our choice. */
const PATIENCE_MS = 8_000;

/**
 * Sends a write, or keeps it when there is no network, or the session has ended meanwhile: then it
 * waits for the same person to sign in again. What waits already goes first, so that an
 * older answer never lands on a newer one. Without a place to keep it the problem is thrown.
 */
export async function sendOrKeep<R extends z.ZodType>({
  call,
  label,
  slot,
}: Write): Promise<Outcome<z.output<R>>> {
  const userId = canKeep() ? await whoIsHere() : null;
  const keyed: Call = { ...call, key: call.key ?? newKey() };
  if (userId === null) return { kept: false, answer: await api<R>(keyed) };
  const keep = async (): Promise<Outcome<z.output<R>>> => {
    const entry = { label, call: keyed, ...(slot === undefined ? {} : { slot }) };
    void navigator.storage?.persist?.();
    return { kept: true, entry: await enqueue(userId, entry) };
  };
  if (!navigator.onLine) return keep();
  if ((await countQueue(userId)) > 0) {
    await flush(userId);
    if ((await waitsToBeSent(userId)) > 0) return keep();
  }
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    return { kept: false, answer: await api<R>({ ...keyed, signal: patience }) };
  } catch (error) {
    const { code } = error instanceof ApiError ? error.problem : { code: null };
    if (code === "offline" || code === "unauthenticated" || patience.aborted) return keep();
    throw error;
  }
}

async function waitsToBeSent(userId: string): Promise<number> {
  return (await listQueue(userId)).filter((entry) => !entry.refused).length;
}
