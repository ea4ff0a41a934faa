import { addressKey } from "./login-limits";
import { SlidingCounts } from "./sliding-counts";

export const WINDOW_MS = 3_600_000;
/** Tries in an hour: for one e-mail, from one address, and on the whole server. */
export const PER_EMAIL = 10;
export const PER_ADDRESS = 10;
/** Where no proxy names addresses, this alone holds a flood back. Our choice. */
export const IN_ALL = 200;

/** Counts every sign-up, whatever became of it: what is told must not depend on that. */
export class SignUpLimits {
  private readonly tries = new SlidingCounts(WINDOW_MS);

  waitS(email: string, address: string | null, now: number): number {
    return Math.max(
      this.tries.waitS(`email ${email}`, PER_EMAIL, now),
      address === null ? 0 : this.tries.waitS(addressKey(address), PER_ADDRESS, now),
      this.tries.waitS("all", IN_ALL, now),
    );
  }

  count(email: string, address: string | null, now: number): void {
    this.tries.add(`email ${email}`, now);
    if (address !== null) this.tries.add(addressKey(address), now);
    this.tries.add("all", now);
  }
}
