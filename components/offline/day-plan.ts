import type { Answers } from "@/components/check-in/answers";
import type { Planned } from "@/components/log/draft";
import type { PlayPlan } from "@/lib/contracts/rehab-play";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { StiffnessClass } from "@/lib/format/stiffness";
import type { Units } from "@/lib/format/units";

/** What the page without a network shows: this one day, and the questions of this one morning. */
export type OfflineDayPlan = {
  readonly date: PlainDate;
  /** The zone of the account, which says which day it is; missing in what an older version kept. */
  readonly timeZone?: string;
  readonly sessions: readonly Planned[];
  /** The strength among them, exercise by exercise; missing in what an older version kept. */
  readonly plays?: readonly PlayPlan[];
  readonly answers: Answers;
  readonly stiffness: readonly StiffnessClass[];
  readonly since: string;
  readonly units: Units;
};
