import type { Assessment, AthleteRecord, Season, Session } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { News } from "@/lib/services/plan/decide-plan";
import type { Answered, Trained } from "./person";

export type WalkedCheckIn = Answered & { readonly date: PlainDate };
export type RevisionKind = "built" | "adapted" | "edited" | "resolved";

/** A planned session with every version it had. */
export type WalkedSession = {
  session: Session;
  base: Session | null;
  readonly versions: {
    readonly session: Session;
    readonly kind: RevisionKind;
    readonly on: PlainDate;
  }[];
  notes: string;
};

export type WalkedChange = {
  readonly on: PlainDate;
  readonly news: News;
  readonly base: Session | null;
  status: "applied" | "proposed" | "accepted" | "superseded";
  acceptedOn: PlainDate | null;
};

export type Walked = {
  readonly record: AthleteRecord;
  readonly season: Season | null;
  readonly sessions: readonly WalkedSession[];
  readonly changes: readonly WalkedChange[];
  readonly assessments: readonly Assessment[];
  readonly activities: readonly Trained[];
  readonly checkIns: readonly WalkedCheckIn[];
};
