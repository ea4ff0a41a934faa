import { v5 as uuidOf } from "uuid";

/**
 * Names made from what they name: a preview and the save after it give the same ids, and so does a
 * second try of the same transaction.
 */
export function idOf(athleteId: string, ...parts: readonly (string | number)[]): string {
  return uuidOf(parts.join("\n"), athleteId);
}

/** JSON that is the same for the same value, however its keys were ordered. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, v: unknown) =>
      v !== null && typeof v === "object" && !Array.isArray(v)
        ? Object.fromEntries(Object.entries(v).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : v,
    ) ?? ""
  );
}

/** Whether both would be the same JSON, without writing it: keys in any order, `undefined` is absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
  const [left, right] = [a, b] as Readonly<Record<string, unknown>>[];
  if (!left || !right) return false;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    sameJson(left[key], right[key]),
  );
}
