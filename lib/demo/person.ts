import type { LoadTestRow } from "@/db/schema/load-tests";
import type {
  Activity,
  AdaptationPolicy,
  Athlete,
  BodyPlace,
  CheckIn,
  ConsentScope,
  Injury,
  PartialTargets,
  Phase,
  Priority,
  RaceKind,
  RehabStage,
  Restriction,
  Role,
  Side,
  Sport,
  Step,
  TreatmentKind,
} from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";

/** Who signs in without being an athlete. */
export type Carer = {
  readonly slug: string;
  readonly name: string;
  readonly email: string;
  readonly role: "coach" | "physio";
};

/** Something that was done, with the athlete's own words. */
export type Trained = Activity & { readonly note?: string };

export type Answered = {
  readonly answers: Omit<CheckIn, "date">;
  readonly places?: readonly BodyPlace[];
  readonly note?: string;
};

/** What a morning's answers may look back on. */
export type MorningBefore = {
  readonly date: PlainDate;
  readonly yesterday: readonly Trained[];
};

export type DemoRace = {
  readonly slug: string;
  readonly name: string;
  readonly date: PlainDate;
  readonly kind: RaceKind;
  readonly priority: Priority;
};

export type DemoInjury = Injury & {
  readonly texts: readonly {
    readonly kind: "imaging" | "diagnosis" | "referral" | "factor";
    readonly date: PlainDate;
    readonly author: string;
    readonly text: string;
  }[];
  /** Each step of rehab, confirmed by the physio (`carer`) or by the athlete. */
  readonly stages: readonly {
    readonly stage: RehabStage;
    readonly date: PlainDate;
    readonly carer: string | null;
    readonly note: string;
  }[];
};

export type DemoTreatment = {
  readonly date: PlainDate;
  readonly kind: TreatmentKind;
  readonly note: string;
  /** Who wrote it down; null is the athlete. */
  readonly carer: string | null;
};

export type DemoRestriction = Restriction & {
  /** The day it was written: before it nobody could know. */
  readonly since: PlainDate;
  readonly note: string;
  readonly carer: string;
};

export type DemoLoadTest = Pick<LoadTestRow, "kind" | "side" | "value" | "pain"> & {
  readonly date: PlainDate;
  readonly carer: string;
};

export type DemoBlock = {
  readonly phase: Phase;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly targets: PartialTargets;
  readonly notes: string;
};

/** A session a coach sets in the place of the day's planned one of that sport. */
export type CoachSession = {
  /** The morning on which the coach set it. */
  readonly on: PlainDate;
  readonly date: PlainDate;
  readonly sport: Sport;
  readonly role: Role;
  readonly title: string;
  readonly intent: string;
  readonly durationS: number;
  readonly distanceM: number | null;
  readonly steps: readonly Step[];
  readonly notes: string;
};

export type Instead = Pick<Trained, "sport" | "durationS" | "note">;

export type DemoPlan = {
  readonly start: PlainDate;
  readonly blocks: readonly DemoBlock[];
  readonly sessions: readonly CoachSession[];
  /** How many planned sessions in a hundred were left out. */
  readonly missedPercent: number;
  /** What was done instead of the session of that day and sport. */
  readonly insteadOn?: (date: PlainDate, sport: Sport) => Instead | undefined;
  /** What a session felt like and was, beyond the plan. */
  readonly noteOn?: (date: PlainDate, sport: Sport) => string | undefined;
};

/** Something said yesterday beside this week or the last morning. */
export type DemoTalk = {
  readonly about: "week" | "check-in";
  /** Null for the athlete. */
  readonly by: string | null;
  /** Of the day, `08:15`. */
  readonly time: string;
  readonly text: string;
  /** Calls on the athlete. */
  readonly calls?: true;
};

export type DemoAthlete = {
  readonly slug: string;
  readonly name: string;
  readonly email: string;
  readonly profile: Athlete;
  readonly policy: AdaptationPolicy;
  /** The coach agrees, a day later, to what the engine offers to bring back. */
  readonly acceptsReturns: boolean;
  readonly injury: DemoInjury | null;
  readonly races: readonly DemoRace[];
  /** Training before the season was built. */
  readonly log: readonly Trained[];
  readonly plan: DemoPlan | null;
  /** Null: no check-in that morning. */
  readonly morning: (before: MorningBefore) => Answered | null;
  readonly side: Side | null;
  readonly treatments: readonly DemoTreatment[];
  readonly restrictions: readonly DemoRestriction[];
  readonly loadTests?: readonly DemoLoadTest[];
  readonly journal: readonly { readonly date: PlainDate; readonly text: string }[];
  readonly sharing: readonly {
    readonly carer: string;
    readonly scopes: readonly ConsentScope[];
  }[];
  readonly talk?: readonly DemoTalk[];
};
