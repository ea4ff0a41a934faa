import "server-only";
import { listSessions } from "@/db/repositories/sessions";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { PlayItem, RehabPage, StageView } from "@/lib/contracts/rehab-play";
import type { RehabStage } from "@/lib/engine/model";
import { addDays } from "@/lib/engine/plain-date";
import { painCeiling } from "@/lib/engine/rehab/ceiling";
import { exerciseName } from "@/lib/engine/rehab/exercise-limits";
import { exercisesOfLines } from "@/lib/engine/rehab/routine";
import { exercisesOf } from "@/lib/engine/rules/exercises/registry";
import type { Protocol } from "@/lib/engine/rules/protocols/protocol";
import { stageWords } from "@/lib/engine/rules/protocols/stage-words";
import { stageName } from "@/lib/format/stage-name";
import { describeRehab } from "./get-rehab";
import { listExerciseSets } from "./list-exercise-sets";
import { isPlannedStrength, type OpenRehab, openRehab } from "./open-rehab";
import { itemOfExercise, itemOfRoutine } from "./play-item";

/** How far the page looks for the next strength. */
const DAYS_AHEAD = 14;

/** The stage and what opens the next one, today's strength, and the exercises with their doses. */
export async function getRehabPage(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<RehabPage> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "read",
    scopes: ["load", "injury", "symptoms"],
  });
  const open = await openRehab(ctx, scope);
  const { assessment, inForce, plans } = open;
  const { today } = scope;
  const stage = assessment.rehabStage;
  const ahead = await listSessions(ctx.db, scope, {
    from: addDays(today, 1),
    to: addDays(today, DAYS_AHEAD),
  });
  const own = itemsOf(open, stage);
  const known = new Set(own.map((item) => item.id));
  const before = ([1, 2, 3] as const)
    .filter((one) => one < stage)
    .flatMap((one) => itemsOf(open, one));
  const earlier = new Map(before.filter((item) => !known.has(item.id)).map((i) => [i.id, i]));
  return {
    date: today,
    rehab: await describeRehab(ctx, scope),
    stage: open.record.injury ? stageView(inForce.protocol, stage) : null,
    paused: assessment.state === "refer",
    ceiling: painCeiling(inForce),
    plans,
    nextStrength: ahead.find(isPlannedStrength)?.localDate ?? null,
    exercises: own,
    earlier: [...earlier.values()],
    leftOut: open.limits.rows
      .filter(({ kind }) => kind === "no-exercise")
      .map(({ id, exercise, authorName: by, from: since }) => ({
        ...{ id, by, since },
        name: exerciseName(exercise ?? ""),
      })),
    done: (await listExerciseSets(ctx, { athleteId, from: today, to: today })).sets,
  };
}

const shelves = { 1: "holds", 2: "slow", 3: "deeper", 4: "spring" } as const;

/** The exercises of a stage: written out for the hamstring, else the lines of the protocol. */
function itemsOf(open: OpenRehab, stage: RehabStage): readonly PlayItem[] {
  return allOf(open, stage).flatMap((item) => open.limits.within(item) ?? []);
}

function allOf({ inForce, last }: OpenRehab, stage: RehabStage): readonly PlayItem[] {
  const { kind, routines } = inForce.protocol;
  const at = { stage, last };
  if (kind === "proximal-hamstring-tendinopathy") {
    return exercisesOf(stage).map((one) => itemOfExercise(one, at));
  }
  const lines = routines[shelves[stage]].flatMap((routine) => routine.exercises);
  return exercisesOfLines(lines, kind).map((item) => itemOfRoutine({ ...item, text: "" }, at));
}

function stageView(protocol: Protocol, stage: RehabStage): StageView | null {
  const words = stageWords(protocol, stage);
  if (!words) return null;
  const { rule, holds, opensNext } = words;
  const { grade, mark, source } = rule;
  const next = protocol.stages[stage];
  return {
    ...{ stage, of: protocol.stages.length, title: stageName(rule.title), holds, opensNext },
    nextTitle: next ? stageName(next.title) : null,
    ...{ grade, mark, source },
  };
}
