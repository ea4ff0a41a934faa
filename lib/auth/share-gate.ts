import "server-only";
import { AppError, notFound } from "@/lib/errors";
import { clientAddress } from "./client-address";
import { addressKey } from "./login-limits";
import { linkOfCode, type StandingLink } from "./share-holder";
import { SlidingCounts } from "./sliding-counts";

const WINDOW_MS = 15 * 60_000;
/** Codes that opened nothing, in a quarter of an hour: from one address, and in all. Our choice. */
export const PER_ADDRESS = 20;
const IN_ALL = 300;

const store = globalThis as unknown as { reboundShareMisses?: SlidingCounts };
store.reboundShareMisses ??= new SlidingCounts(WINDOW_MS);
const misses = store.reboundShareMisses;

/**
 * The link behind a code. Unknown, ended and expired are one answer. A code cannot be guessed; that
 * trying is held back is for whoever tries anyway.
 */
export async function openLink(code: string, forwardedFor: string | null): Promise<StandingLink> {
  const now = Date.now();
  const address = clientAddress(forwardedFor);
  const keys = [
    { key: "all", most: IN_ALL },
    ...(address === null ? [] : [{ key: addressKey(address), most: PER_ADDRESS }]),
  ];
  const waitS = Math.max(...keys.map(({ key, most }) => misses.waitS(key, most, now)));
  if (waitS > 0) {
    throw new AppError("too_many_requests", "Too many tries. Please wait and try again.", {
      retryAfterS: waitS,
    });
  }
  // Counted before the code is looked at, so that tries sent all at once count too.
  for (const { key } of keys) misses.add(key, now);
  const link = await linkOfCode(code);
  if (!link) throw notFound();
  for (const { key } of keys) misses.takeBack(key);
  return link;
}
