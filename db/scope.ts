import type { accesses, ConsentScope } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";

declare const granted: unique symbol;

/** `report`: all that the holder of a share link may have. `talk`: to take part in conversations. */
export type Access = (typeof accesses)[number] | "report" | "talk";

/**
 * Proof that the current person may act on this athlete's data. Only `lib/auth/authorise.ts` calls
 * `grant`; every repository function asks for one, so an unchecked query does not compile.
 */
export type AthleteScope = {
  readonly athleteId: string;
  readonly access: Access;
  readonly scopes: ReadonlySet<ConsentScope>;
  /** The actor is the athlete. */
  readonly self: boolean;
  /** The athlete's IANA zone, and the day it is there. */
  readonly timeZone: string;
  readonly today: PlainDate;
  readonly [granted]: true;
};

export function grant(scope: Omit<AthleteScope, typeof granted>): AthleteScope {
  return scope as AthleteScope;
}
