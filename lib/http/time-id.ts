let lastMs = 0;
let turn = 0;

/**
 * An id by time and chance (UUIDv7), written out for the browser: later ones sort after earlier ones,
 * also within a millisecond and when the clock is set back.
 */
export function timeId(): string {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    turn = 0;
  } else if (++turn > 0xfff) {
    lastMs += 1;
    turn = 0;
  }
  const chance = crypto.getRandomValues(new Uint8Array(8));
  chance[0] = ((chance[0] ?? 0) & 0x3f) | 0x80;
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  const all = `${hex(lastMs, 12)}7${hex(turn, 3)}${Array.from(chance, (byte) => hex(byte, 2)).join("")}`;
  return all.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
