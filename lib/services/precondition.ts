import { AppError } from "@/lib/errors";

/** Versions the caller was looking at; null when none was named. */
export type IfMatch = readonly number[] | null;

/** For things two people may edit at once: no write without naming the version one saw. */
export function requireVersion(version: number, ifMatch: IfMatch): void {
  if (ifMatch === null) {
    throw new AppError(
      "precondition_required",
      "Send If-Match with the version you were looking at.",
    );
  }
  checkVersion(version, ifMatch);
}

/** The same where naming a version is left to the caller. */
export function checkVersion(version: number, ifMatch: IfMatch): void {
  if (ifMatch !== null && !ifMatch.includes(version)) throw stale();
}

/** `conflicts`: what was asked beside what is saved by now, where the route tells both. */
export function stale(conflicts?: readonly unknown[]): AppError {
  return new AppError(
    "precondition_failed",
    "Somebody changed this while you were looking at it. Load it again to see what it is now.",
    conflicts ? { conflicts } : {},
  );
}
