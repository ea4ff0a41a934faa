/** Failed tries that are still looked at, in a sliding quarter of an hour. */
export const PER_ACCOUNT = 10;
export const PER_ADDRESS = 30;
export const WINDOW_MS = 15 * 60_000;

/** Guards memory: the oldest entries are dropped first. */
const KEYS_MAX = 50_000;

/**
 * Counts failed sign-ins per account and per address. Held in memory: a restart forgets, and two
 * processes count apart, which doubles the limit at worst.
 */
export class LoginLimits {
  private readonly failures = new Map<string, number[]>();

  /** Seconds until the next try is looked at; 0 when it is looked at now. */
  waitS(email: string, address: string | null, now: number): number {
    return Math.max(
      this.wait(accountKey(email), PER_ACCOUNT, now),
      address === null ? 0 : this.wait(addressKey(address), PER_ADDRESS, now),
    );
  }

  /** Counted before the password is looked at, so that tries sent all at once count too. */
  begin(email: string, address: string | null, now: number): void {
    this.add(accountKey(email), now);
    if (address !== null) this.add(addressKey(address), now);
  }

  /** The right password takes back what `begin` counted for the account and one for the address. */
  succeed(email: string, address: string | null): void {
    this.failures.delete(accountKey(email));
    if (address !== null) this.failures.get(addressKey(address))?.pop();
  }

  private wait(key: string, most: number, now: number): number {
    const recent = this.recent(key, now);
    const oldest = recent[recent.length - most];
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + WINDOW_MS - now) / 1000));
  }

  private add(key: string, now: number): void {
    const recent = this.recent(key, now);
    this.failures.delete(key);
    this.failures.set(key, [...recent, now]);
    for (const oldest of this.failures.keys()) {
      if (this.failures.size <= KEYS_MAX) break;
      this.failures.delete(oldest);
    }
  }

  private recent(key: string, now: number): number[] {
    return (this.failures.get(key) ?? []).filter((at) => now - at < WINDOW_MS);
  }
}

const accountKey = (email: string) => `account ${email}`;

/** IPv4 by address, IPv6 by its /64: one household or phone owns a whole /64. */
function addressKey(address: string): string {
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
