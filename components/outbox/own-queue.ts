import type { MeDto } from "@/lib/contracts/me";
import type { Who } from "@/lib/outbox/visitor";

/** Whose entries may wait on this device: the signed-in person's own, about themself. */
export function ownQueue(me: MeDto): Who | null {
  const own = me.athletes.find((athlete) => athlete.self);
  return own ? { userId: me.user.id, athleteId: own.id } : null;
}
