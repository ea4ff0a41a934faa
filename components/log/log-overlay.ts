import type { ActivityDto } from "@/lib/contracts/activities";

/** What this visit did to the log, until the server's next answer says the same. */
export type LogOverlay = ReadonlyMap<string, ActivityDto | "gone">;

export function withEntry(overlay: LogOverlay, activity: ActivityDto): LogOverlay {
  return new Map(overlay).set(activity.id, activity);
}

export function withoutEntry(overlay: LogOverlay, id: string): LogOverlay {
  return new Map(overlay).set(id, "gone");
}

/** The log as the person left it, newest first; a newer version from the server wins. */
export function mergedLog(
  activities: readonly ActivityDto[],
  overlay: LogOverlay,
): readonly ActivityDto[] {
  const merged = new Map(activities.map((one) => [one.id, one]));
  for (const [id, mine] of overlay) {
    const theirs = merged.get(id);
    if (mine === "gone") merged.delete(id);
    else if (!theirs || theirs.version < mine.version) merged.set(id, mine);
  }
  return [...merged.values()].toSorted(newestFirst);
}

export function newestFirst(
  a: { readonly date: string; readonly id: string },
  b: { readonly date: string; readonly id: string },
): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
