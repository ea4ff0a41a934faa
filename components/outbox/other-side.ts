import type { AppErrorCode } from "@/lib/errors";
import type { Entry } from "@/lib/outbox/queue";

/** Where the other version of what was refused is read; null where there is none to compare with. */
export function otherSideOf({ call, refused }: Entry): string | null {
  const changes = call.method === "PATCH" && /\/activities\/[^/]+$/.test(call.path);
  return changes && refused?.code === "precondition_failed" ? call.path : null;
}

/**
 * Sent again it carries a new key and no version: that helps where one of the two was in the way.
 * Whatever else was refused is refused again, so it can only be taken back.
 */
const passes: readonly string[] = [
  "precondition_failed",
  "idempotency_key_reused",
] satisfies readonly AppErrorCode[];

export function helpsAgain({ refused }: Entry): boolean {
  return refused !== undefined && passes.includes(refused.code);
}
