import type { Context } from "@/lib/auth/actor";

/** How long what somebody did can be taken back, ms: a day. Our choice. */
export const UNDO_MS = 86_400_000;

/** What was deleted at this moment or later can still be brought back. */
export function undoableSince({ now }: Pick<Context, "now">): Date {
  return new Date(now.getTime() - UNDO_MS);
}
