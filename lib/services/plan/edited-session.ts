import type { SessionCreate, SessionPatch } from "@/lib/contracts/sessions";
import { aeroTimeOf } from "@/lib/engine/adapt/aero";
import { lengthOf, shortened, withLoads } from "@/lib/engine/adapt/prescription";
import type { Session, Step } from "@/lib/engine/model";
import type { Ledger } from "@/lib/engine/protocol/in-force";
import { intentFor, neededLevel, titleFor } from "./view/session-words";

/** Distances that follow a new duration are whole 100 m, durations that follow whole minutes. */
const DISTANCE_GRAIN_M = 100;
const DURATION_GRAIN_S = 60;

type By = "coach" | "athlete";

/** The session as a person now intends it. What they left open follows what they gave. */
export function editedSession(
  session: Session,
  patch: SessionPatch,
  { ledger, by }: { ledger: Ledger; by: By },
): Session {
  const locked = patch.locked ?? session.locked;
  if (!changesContent(patch)) return { ...session, locked };
  const role = patch.role ?? session.role;
  const size = sizeOf(session, patch);
  const renamed = role !== session.role;
  return withLoads(
    {
      ...session,
      ...size,
      date: patch.date ?? session.date,
      role,
      title: renamed ? titleFor(session.sport, role) : session.title,
      intent: renamed ? intentFor(by) : session.intent,
      steps: stepsFor(session, patch, { ...size, renamed }),
      aeroS:
        patch.steps === undefined
          ? Math.min(session.aeroS, size.durationS)
          : aeroOf(session.sport, patch.steps),
      needsLevel: renamed ? neededLevel(session.sport, role) : session.needsLevel,
      locked,
      origin: by,
    },
    ledger,
  );
}

/** Steps that say they are ridden in the aero position count as such. */
function aeroOf(sport: Session["sport"], steps: readonly Step[]): number {
  return sport === "bike" ? aeroTimeOf(steps) : 0;
}

/** Anything but a lock or a note. */
export function changesContent(patch: SessionPatch): boolean {
  const { date, role, durationS, distanceM, steps } = patch;
  return [date, role, durationS, distanceM, steps].some((given) => given !== undefined);
}

export function createdSession(
  input: SessionCreate,
  { key, ledger, by }: { key: string; ledger: Ledger; by: By },
): Session {
  const { date, sport, role, durationS } = input;
  const distanceM = input.distanceM ?? null;
  return withLoads(
    {
      key,
      date,
      sport,
      role,
      title: input.title ?? titleFor(sport, role),
      intent: input.intent ?? intentFor(by),
      durationS,
      distanceM,
      steps: input.steps ?? [oneStep(titleFor(sport, role), durationS, distanceM)],
      aeroS: aeroOf(sport, input.steps ?? []),
      needsLevel: neededLevel(sport, role),
      fitnessLoad: 0,
      tissueLoad: 0,
      locked: input.locked ?? false,
      origin: by,
      status: "planned",
      held: false,
    },
    ledger,
  );
}

/** A new length keeps the pace: the half that was not given follows. */
function sizeOf(session: Session, patch: SessionPatch) {
  const durationS = patch.durationS ?? session.durationS;
  const distanceM = patch.distanceM === undefined ? session.distanceM : patch.distanceM;
  if (session.distanceM === null || session.distanceM === 0 || session.durationS === 0) {
    return { durationS, distanceM };
  }
  if (patch.durationS !== undefined && patch.distanceM === undefined) {
    const followsM = (session.distanceM * patch.durationS) / session.durationS;
    return { durationS, distanceM: rounded(followsM, DISTANCE_GRAIN_M) };
  }
  if (patch.distanceM && patch.durationS === undefined) {
    const followsS = (session.durationS * patch.distanceM) / session.distanceM;
    return { durationS: rounded(followsS, DURATION_GRAIN_S), distanceM };
  }
  return { durationS, distanceM };
}

type NewSize = {
  readonly durationS: number;
  readonly distanceM: number | null;
  readonly renamed: boolean;
};

/** Steps always sum to the session: shrunk where that works out, else one step of the whole. */
function stepsFor(session: Session, patch: SessionPatch, size: NewSize): readonly Step[] {
  const { durationS, distanceM, renamed } = size;
  if (patch.steps !== undefined) return patch.steps;
  if (!renamed && durationS === session.durationS) return session.steps;
  if (!renamed && durationS < session.durationS) {
    const { steps } = shortened(session, distanceM, durationS);
    if (lengthOf(steps) === durationS) return steps;
  }
  const text = renamed && patch.role ? titleFor(session.sport, patch.role) : session.title;
  return [oneStep(text, durationS, distanceM)];
}

function oneStep(text: string, durationS: number, distanceM: number | null): Step {
  return { kind: "step", role: "work", durationS, distanceM, target: null, text };
}

function rounded(value: number, grain: number): number {
  return Math.max(grain, Math.round(value / grain) * grain);
}
