type Named = { readonly id: string };

/** What was deleted and does not stand again, each once: told by the server, by this visit, or both. */
export function goneOf<T extends Named>(deleted: readonly T[], standing: readonly Named[]): T[] {
  const stands = new Set(standing.map((one) => one.id));
  const gone = deleted.filter((one) => !stands.has(one.id));
  return [...new Map(gone.map((one) => [one.id, one])).values()];
}
