/** Guards memory: the oldest entries are dropped first. */
const KEYS_MAX = 50_000;

/**
 * Counts tries per key in a sliding window. Held in memory: a restart forgets, and two processes
 * count apart, which doubles a limit at worst.
 */
export class SlidingCounts {
  private readonly tries = new Map<string, number[]>();

  constructor(private readonly windowMs: number) {}

  /** Seconds until `most` tries in the window leave room for one more; 0 when there is room now. */
  waitS(key: string, most: number, now: number): number {
    const recent = this.recent(key, now);
    const oldest = recent[recent.length - most];
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + this.windowMs - now) / 1000));
  }

  add(key: string, now: number): void {
    const recent = this.recent(key, now);
    this.tries.delete(key);
    this.tries.set(key, [...recent, now]);
    for (const oldest of this.tries.keys()) {
      if (this.tries.size <= KEYS_MAX) break;
      this.tries.delete(oldest);
    }
  }

  /** Takes one try back. */
  takeBack(key: string): void {
    this.tries.get(key)?.pop();
  }

  forget(key: string): void {
    this.tries.delete(key);
  }

  private recent(key: string, now: number): number[] {
    return (this.tries.get(key) ?? []).filter((at) => now - at < this.windowMs);
  }
}
