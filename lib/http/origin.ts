import { baseUrl } from "@/lib/env";
import { AppError } from "@/lib/errors";

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

export function isWrite(method: string): boolean {
  return !safeMethods.has(method);
}

/** Route handlers have no origin check of their own; without this any site could post for a user. */
export function requireSameOrigin(request: Request): void {
  if (request.headers.get("origin") === new URL(baseUrl()).origin) return;
  throw new AppError("forbidden", "This request did not come from this site.");
}
