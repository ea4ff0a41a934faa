import type { Database } from "@/db/client";
import type { AccountRole } from "@/lib/engine/model";

export type Actor = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly AccountRole[];
  /** IANA zone of the account; a service that acts for an athlete uses the athlete's own. */
  readonly timeZone: string;
};

/** Everything a service may not invent for itself: who asks, which transaction, what time it is. */
export type Context = {
  readonly actor: Actor;
  readonly db: Database;
  readonly now: Date;
  readonly requestId: string;
};
