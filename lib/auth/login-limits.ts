import { SlidingCounts } from "./sliding-counts";

/** Failed tries that are still looked at, in a sliding quarter of an hour. */
export const PER_ACCOUNT = 10;
export const PER_ADDRESS = 30;
export const WINDOW_MS = 15 * 60_000;

/** Counts failed sign-ins per account and per address. */
export class LoginLimits {
  private readonly failures = new SlidingCounts(WINDOW_MS);

  /** Seconds until the next try is looked at; 0 when it is looked at now. */
  waitS(email: string, address: string | null, now: number): number {
    return Math.max(
      this.failures.waitS(accountKey(email), PER_ACCOUNT, now),
      address === null ? 0 : this.failures.waitS(addressKey(address), PER_ADDRESS, now),
    );
  }

  /** Counted before the password is looked at, so that tries sent all at once count too. */
  begin(email: string, address: string | null, now: number): void {
    this.failures.add(accountKey(email), now);
    if (address !== null) this.failures.add(addressKey(address), now);
  }

  /** The right password takes back what `begin` counted for the account and one for the address. */
  succeed(email: string, address: string | null): void {
    this.failures.forget(accountKey(email));
    if (address !== null) this.failures.takeBack(addressKey(address));
  }
}

const accountKey = (email: string) => `account ${email}`;

/** IPv4 by address, IPv6 by its /64: one household or phone owns a whole /64. */
export function addressKey(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return `address ${address}`;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter((g) => g !== "");
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").length;
  const full = [...groups, ...Array.from({ length: Math.max(0, missing) }, () => "0")];
  return `address ${full
    .concat(tail?.split(":") ?? [])
    .slice(0, 4)
    .map((g) => g.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":")}`;
}
