import "server-only";
import { asEngine } from "@/db/client";
import type { SessionRow } from "@/db/schema/sessions";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { DaysEdit } from "@/lib/contracts/blocks";
import type { Rearrange } from "@/lib/contracts/library";
import { addDays, mondayOf, type PlainDate, weekdayIndex } from "@/lib/engine/plain-date";
import { invalidField } from "@/lib/errors";
import { editBases } from "../plan/edit-bases";
import { keepCurrent } from "../plan/keep-current";
import { movableRows, stayingWords } from "../plan/movable";
import { openPlan } from "../plan/open-plan";
import { basesOf } from "../plan/readapt";
import { toChangeDto } from "../plan/view/to-change-dto";

type Input = { readonly athleteId: string; readonly how: Rearrange };

/**
 * Moves many sessions by one rule: a day to another, a week or all that follows by some weeks, or
 * one weekday against another to the end of the plan. One edit, one way back; what stays is told.
 */
export async function rearrangePlan(ctx: Context, { athleteId, how }: Input): Promise<DaysEdit> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  const { today } = plan;
  const target = targetOf(how, today);
  const ahead = plan.rows.filter((row) => row.localDate >= today);
  const movable = new Set(movableRows(plan).map((row) => row.key));
  const to = new Map<string, PlainDate>();
  const staying: SessionRow[] = [];
  const past: SessionRow[] = [];
  for (const row of ahead) {
    const date = target(row.localDate);
    if (date === row.localDate) continue;
    if (!movable.has(row.key)) staying.push(row);
    else if (date < today) past.push(row);
    else to.set(row.key, date);
  }
  const { override } = how;
  const { run, cells, violations, editId } = await editBases(ctx, scope, plan, {
    named: { verb: "update", subjectId: null, request: how },
    bases: basesOf(ahead).map((s) => {
      const date = to.get(s.key);
      const by = scope.self ? "athlete" : "coach";
      return date === undefined ? s : { ...s, date, origin: by };
    }),
    override,
  });
  return {
    cells,
    left: [
      ...stayingWords(staying),
      ...past.map((row) => `${row.title} would land in the past and stays.`),
    ],
    changes: run.changes.map((change) => toChangeDto(change, scope)),
    violations: [...violations],
    editId,
  };
}

/** Where a session of a day goes. */
function targetOf(how: Rearrange, today: PlainDate): (date: PlainDate) => PlainDate {
  switch (how.by) {
    case "day":
      if (how.to < today) throw invalidField("to", "A day cannot move into the past.");
      return (date) => (date === how.from ? how.to : date);
    case "weeks":
      return weeksBy(how);
    case "weekdays":
      if (how.a === how.b) throw invalidField("b", "Choose two different weekdays.");
      return (date) => {
        const day = weekdayIndex(date);
        if (date < how.from || (day !== how.a && day !== how.b)) return date;
        return addDays(mondayOf(date), day === how.a ? how.b : how.a);
      };
  }
}

/** Alone, a week changes places with the one it moves to; else all that follows moves with it. */
function weeksBy({ from, weeks, alone }: Extract<Rearrange, { by: "weeks" }>) {
  if (weeks === 0) throw invalidField("weeks", "Move it by at least one week.");
  const monday = mondayOf(from);
  if (!alone) return (date: PlainDate) => (date >= monday ? addDays(date, weeks * 7) : date);
  const other = addDays(monday, weeks * 7);
  return (date: PlainDate) => {
    const week = mondayOf(date);
    if (week === monday) return addDays(date, weeks * 7);
    return week === other ? addDays(date, -weeks * 7) : date;
  };
}
