import { SlidingCounts } from "./sliding-counts";

/** Reads of one calendar in an hour. A calendar program asks every few hours. Our choice. */
export const PER_HOUR = 60;

/** Each read costs a look at the whole plan. */
export class FeedLimits {
  private readonly reads = new SlidingCounts(3_600_000);

  /** Seconds until another read is answered; 0 when this one is, and then it counts. */
  take(userId: string, now: number): number {
    const waitS = this.reads.waitS(userId, PER_HOUR, now);
    if (waitS === 0) this.reads.add(userId, now);
    return waitS;
  }
}
