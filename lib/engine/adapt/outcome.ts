import type { Session } from "../model";

/** What adapting one session came to. */
export type Outcome = {
  readonly session: Session;
  /** The rule that decided, null when nothing changed. */
  readonly rule: string | null;
  readonly demanded: boolean;
  /** Running time cut by state or restriction, s: what a stand-in may replace. */
  readonly cutS: number;
  /** What a soft rule wants where a lock or the policy stops it. */
  readonly proposed: { readonly session: Session; readonly rule: string } | null;
};

/** Who may overrule soft effects on this session. */
export type Leave = { readonly exempt: boolean; readonly off: boolean };

export function untouched(session: Session): Outcome {
  return { session, rule: null, demanded: false, cutS: 0, proposed: null };
}

export function cancelled(session: Session): Session {
  return { ...session, status: "cancelled", fitnessLoad: 0, tissueLoad: 0 };
}

/** A locked session that a stronger rule stops: it stays, counts no load, and people are told. */
export function held(session: Session): Session {
  return { ...session, held: true, fitnessLoad: 0, tissueLoad: 0 };
}
