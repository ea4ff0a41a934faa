import type { Entry } from "@/lib/outbox/queue";

/** Where the other version of what was refused is read; null where there is none to compare with. */
export function otherSideOf({ call, refused }: Entry): string | null {
  const changes = call.method === "PATCH" && /\/activities\/[^/]+$/.test(call.path);
  return changes && refused?.code === "precondition_failed" ? call.path : null;
}
