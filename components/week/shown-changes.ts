import type { ChangeDto } from "@/lib/contracts/changes";

/** The reasons that explain a session as it stands; what was undone or replaced explains nothing. */
export function shownChanges(
  changes: readonly ChangeDto[],
  sessionId: string,
): readonly ChangeDto[] {
  return changes.filter(
    ({ sessionId: id, status }) =>
      id === sessionId && (status === "applied" || status === "accepted" || status === "proposed"),
  );
}
