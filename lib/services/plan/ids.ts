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
