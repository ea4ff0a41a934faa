import type { RehabStage, Role } from "../../model";
import type { Routine, Routines } from "../../rules/protocols/protocol";
import type { Draft } from "../draft";
import { floorTo } from "../rounding";
import { step } from "./paces";

/** Short holds, stage 1. */
export function holds(routines: Routines, offset: number, durationS: number, turn: number): Draft {
  return draft(offset, durationS, pick(routines.holds, turn), "rehab");
}

/** Strength of the athlete's stage; heavy from stage 3. `second` is the week's second session. */
export function strengthSession(
  { slow, deeper, spring }: Routines,
  offset: number,
  durationS: number,
  stage: RehabStage,
  turn: number,
  second: boolean,
): Draft {
  const stages = stage <= 2 ? slow : stage === 4 && !second ? spring : deeper;
  return draft(offset, durationS, pick(stages, turn), "strength");
}

/** Lighter strength beside a heavy day: stage 2 work, small range. */
export function lightStrength(
  routines: Routines,
  offset: number,
  durationS: number,
  turn: number,
): Draft {
  return draft(offset, durationS, pick(routines.slow, turn), "rehab");
}

function draft(offset: number, durationS: number, chosen: Routine, role: Role): Draft {
  const each = floorTo(durationS / (chosen.exercises.length + (durationS > 900 ? 1 : 0)), 60);
  const warm =
    durationS > 900 ? [step("warmup", each, null, "Easy movement, two light rounds")] : [];
  const work = chosen.exercises.map((text, i) =>
    step(
      "work",
      i === chosen.exercises.length - 1 ? durationS - each * (warm.length + i) : each,
      null,
      text,
    ),
  );
  return {
    offset,
    sport: "strength",
    role,
    title: chosen.title,
    intent: chosen.intent,
    durationS,
    distanceM: null,
    steps: [...warm, ...work],
    aeroS: 0,
    needsLevel: 0,
  };
}

function pick(routines: readonly Routine[], turn: number): Routine {
  return (
    routines[turn % routines.length] ?? { title: "Strength", intent: "", exercises: ["Bridge"] }
  );
}
