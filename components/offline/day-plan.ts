import type { Answers } from "@/components/check-in/answers";
import type { Planned } from "@/components/log/draft";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { StiffnessClass } from "@/lib/format/stiffness";
import type { Units } from "@/lib/format/units";

/** What the page without a network shows: this one day, and the questions of this one morning. */
export type OfflineDayPlan = {
  readonly date: PlainDate;
  readonly sessions: readonly Planned[];
  readonly answers: Answers;
  readonly stiffness: readonly StiffnessClass[];
  readonly since: string;
  readonly units: Units;
};
