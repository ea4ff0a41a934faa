/**
 * The versions an If-Match header names, `null` without one. Weak tags, `*` and foreign text name
 * no version, so they match nothing and end as 412.
 */
export function parseIfMatch(header: string | null): readonly number[] | null {
  if (header === null) return null;
  return header
    .split(",")
    .map((tag) => /^(?:"(\d{1,9})"|(\d{1,9}))$/.exec(tag.trim()))
    .flatMap((found) => (found ? [Number(found[1] ?? found[2])] : []));
}
