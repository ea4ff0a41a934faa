import "server-only";
import { SlidingCounts } from "@/lib/auth/sliding-counts";
import { AppError } from "@/lib/errors";

const WINDOW_MS = 3_600_000;
/** Files one person may have read within an hour: each choice of a unit reads it again. Our choice. */
const READS_MAX = 60;

const store = globalThis as unknown as { reboundFileReads?: SlidingCounts };
store.reboundFileReads ??= new SlidingCounts(WINDOW_MS);
const reads = store.reboundFileReads;

/** Reading a large file takes a moment of the processor, so it is held back. */
export function passReadGate(userId: string, now: Date): void {
  const waitS = reads.waitS(userId, READS_MAX, now.getTime());
  if (waitS > 0) {
    throw new AppError("too_many_requests", "Too many tries. Please wait and try again.", {
      retryAfterS: waitS,
    });
  }
  reads.add(userId, now.getTime());
}
