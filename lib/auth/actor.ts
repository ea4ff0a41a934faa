import type { Database } from "@/db/client";
import type {
  AccountRole,
  DistanceUnit,
  LanguageChoice,
  SwimUnit,
  Theme,
  WeekStart,
} from "@/lib/engine/model";

/** How a person reads quantities, weeks, the screen and words; theirs alone, whoever's record they see. */
export type Preferences = {
  readonly distanceUnit: DistanceUnit;
  readonly swimUnit: SwimUnit;
  readonly weekStart: WeekStart;
  readonly theme: Theme;
  readonly language: LanguageChoice;
  readonly version: number;
};

/** The part of it that pages hand to what they draw. */
export function unitsOf({ preferences }: Actor): Pick<Preferences, "distanceUnit" | "swimUnit"> {
  const { distanceUnit, swimUnit } = preferences;
  return { distanceUnit, swimUnit };
}

export type Actor = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly AccountRole[];
  /** IANA zone of the account; a service that acts for an athlete uses the athlete's own. */
  readonly timeZone: string;
  readonly preferences: Preferences;
};

/** Everything a service may not invent for itself: who asks, which transaction, what time it is. */
export type Context = {
  readonly actor: Actor;
  readonly db: Database;
  readonly now: Date;
  readonly requestId: string;
};
