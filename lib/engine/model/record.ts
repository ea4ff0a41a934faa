import type { PlainDate } from "../plain-date";
import type {
  Activity,
  Athlete,
  Away,
  CheckIn,
  Injury,
  ProtocolRef,
  Race,
  Restriction,
  Treatment,
} from "./athlete";
import type { Block } from "./plan";

/** A whole athlete: what a case file holds and what services load from the database. */
export type AthleteRecord = {
  readonly athlete: Athlete;
  readonly injury: Injury | null;
  readonly races: readonly Race[];
  readonly activities: readonly Activity[];
  readonly checkIns: readonly CheckIn[];
  readonly treatments: readonly Treatment[];
  readonly restrictions: readonly Restriction[];
  readonly blocks: readonly Block[];
  /** A person's "cleared" after a refer state: the day from which the engine may plan again. */
  readonly clearances: readonly { readonly date: PlainDate }[];
  /** Null or absent: the injury's usual protocol in its first version, unedited. */
  readonly protocol?: ProtocolRef | null;
  /** Days away from training, both ends included (`TRAVEL-1`). */
  readonly away?: readonly Away[];
};
