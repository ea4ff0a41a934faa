/** Which sign a file's numbers have before their fraction; null where none tells. */
export type Fraction = "," | "." | null;

/** Told by what stands before one or two last digits: `7,00` or `7.00`, never `1,337`. */
export function fractionOf(cells: readonly string[]): Fraction {
  const comma = cells.some((cell) => /^\d+,\d{1,2}$/.test(cell.trim()));
  const point = cells.some((cell) => /^\d+\.\d{1,2}$/.test(cell.trim()));
  return comma === point ? null : comma ? "," : ".";
}

/**
 * A number as people's accounts write it: `10.02`, `7,00`, `1,337`, `1.337,5`. Three digits behind a
 * lone sign are thousands unless the file uses that sign for fractions. Null: none is there.
 */
export function accountNumber(cell: string, fraction: Fraction): number | null {
  const text = cell.replace(/[\s'’]/g, "");
  if (!/^\d+([.,]\d+)*$/.test(text)) return null;
  const signs = [...text].filter((sign) => sign === "," || sign === ".");
  const last = signs.at(-1);
  if (last === undefined) return Number(text);
  const mixed = new Set(signs).size > 1;
  const inThrees = /^\d{1,3}([.,]\d{3})+$/.test(text);
  const isFraction = mixed || !inThrees || (signs.length === 1 && last === fraction);
  if (!isFraction) return Number(text.replace(/[.,]/g, ""));
  const at = text.lastIndexOf(last);
  const whole = text.slice(0, at).replace(/[.,]/g, "");
  return Number(`${whole}.${text.slice(at + 1)}`);
}

/** A number as programs write it: `8021.3`. Null: none is there. */
export function plainNumber(cell: string): number | null {
  const text = cell.trim();
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

/** On the ten-point scale; services write 0 where nothing was said. */
export function effortOf(cell: string): number | null {
  const rpe = plainNumber(cell);
  return rpe !== null && rpe > 0 && rpe <= 10 ? rpe : null;
}

/** `00:48:10`, `00:48:10.4` or `00:48:10,4` in seconds; null for anything else. */
export function clockS(cell: string): number | null {
  const found = /^(\d{1,3}):([0-5]\d):([0-5]\d)(?:[.,](\d+))?$/.exec(cell.trim());
  if (!found) return null;
  const [, hours, minutes, seconds, tenths = "0"] = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${tenths}`);
}
