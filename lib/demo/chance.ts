/** A number from 0 to below 1 that belongs to a name: the demo is the same on every machine. */
export function chance(...name: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of name.join(" ")) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 0x1_0000_0000;
}

/** Around 1, at most `spread` away on either side. */
export function around(spread: number, ...name: readonly (string | number)[]): number {
  return 1 + spread * (2 * chance(...name) - 1);
}
