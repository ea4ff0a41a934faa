import type { ActivityBody } from "@/lib/contracts/activities";
import type { Sport } from "@/lib/engine/model";
import type { Entry } from "@/lib/outbox/queue";

/** By session, what waits on this device to be sent as done instead of it; also after a reload. */
export function waitingSwaps(entries: readonly Entry[]): ReadonlyMap<string, Sport> {
  return new Map(
    entries.flatMap(({ call, refused }) => {
      if (refused || call.method !== "POST" || !call.path.endsWith("/activities")) return [];
      const { insteadOf, sport } = call.body as ActivityBody;
      return insteadOf ? [[insteadOf, sport] as const] : [];
    }),
  );
}
