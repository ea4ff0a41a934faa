import type { RehabStage, Role, Side, Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { PainCeiling } from "@/lib/engine/rehab/ceiling";
import type { Amount, Movement } from "@/lib/engine/rules/exercises/exercise";
import type { Grade, Mark } from "@/lib/engine/rules/rule";
import type { ExerciseSetDto } from "./exercise-sets";
import type { RehabDto } from "./rehab";

/* What the rehab pages are drawn from. Plain data: today's part may wait sealed on the device. */

/** The last day before this one on which it was done. */
export type LastTime = {
  readonly date: PlainDate;
  readonly sets: number;
  /** Highest of that day; null where none was noted. */
  readonly loadKg: number | null;
  readonly pain: number | null;
};

export type PlayItem = {
  readonly id: string;
  readonly name: string;
  /** As the plan words it; empty where it stands outside a plan. */
  readonly text: string;
  readonly sets: number;
  readonly mostSets: number;
  readonly amount: Amount;
  /** Left and right are sets of their own. */
  readonly perSide: boolean;
  /** The amount is meant for each side, whether as sets of their own or taking turns. */
  readonly sided: boolean;
  readonly restS: number;
  readonly takesLoad: boolean;
  /**
   * Ceilings a person set, kg and in the unit of `amount`; null without. These and the limits they
   * come from are missing in what an older version kept on a device.
   */
  readonly mostKg?: number | null;
  readonly mostAmount?: number | null;
  readonly limits?: readonly ItemLimit[];
  readonly last: LastTime | null;
  /** Null where no instructions are written for it. */
  readonly guide: Guide | null;
  /** To do instead when it hurts too much. */
  readonly easier: PlayItem | null;
};

export type ItemLimit = {
  /** `30 kg at most` */
  readonly words: string;
  readonly by: string;
  readonly since: PlainDate;
};

export type Guide = {
  readonly movement: Movement;
  readonly setUp: string;
  readonly cues: readonly string[];
  readonly stopFor: string;
  readonly grade: Grade;
  readonly mark: Mark;
  readonly source: string;
};

export type PlaySession = {
  readonly id: string;
  readonly title: string;
  readonly intent: string;
  readonly sport: Sport;
  readonly role: Role;
  readonly durationS: number;
  /** It is in the log already. */
  readonly logged: boolean;
};

export type PlayPlan = {
  readonly date: PlainDate;
  readonly session: PlaySession;
  readonly before: string | null;
  readonly items: readonly PlayItem[];
  readonly after: string | null;
  readonly ceiling: PainCeiling;
  /** Whose pain it is about. */
  readonly side: Side;
  /** Sets of the day so far, of this session and of others. */
  readonly done: readonly ExerciseSetDto[];
};

export type StageView = {
  readonly stage: RehabStage;
  readonly of: number;
  readonly title: string;
  readonly holds: string;
  readonly opensNext: string | null;
  readonly nextTitle: string | null;
  readonly grade: Grade;
  readonly mark: Mark;
  readonly source: string;
};

export type RehabPage = {
  readonly date: PlainDate;
  readonly rehab: RehabDto;
  /** Null without an injury in the record. */
  readonly stage: StageView | null;
  /** Somebody has to look first; nothing is prescribed. */
  readonly paused: boolean;
  readonly ceiling: PainCeiling;
  readonly plans: readonly PlayPlan[];
  /** The next day with strength; null where none stands within the two weeks after today. */
  readonly nextStrength: PlainDate | null;
  /** Of this stage, and of the stages before it. */
  readonly exercises: readonly PlayItem[];
  readonly earlier: readonly PlayItem[];
  /** What a person's limit leaves out now. */
  readonly leftOut: readonly (Omit<ItemLimit, "words"> & {
    readonly id: string;
    readonly name: string;
  })[];
  readonly done: readonly ExerciseSetDto[];
};
