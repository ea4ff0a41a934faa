import "server-only";
import { asEngine } from "@/db/client";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { DaysEdit } from "@/lib/contracts/blocks";
import type { LayBody } from "@/lib/contracts/library";
import type { Session } from "@/lib/engine/model";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { AppError, invalidField } from "@/lib/errors";
import { editBases } from "../plan/edit-bases";
import { keepCurrent } from "../plan/keep-current";
import { movableRows, stayingWords } from "../plan/movable";
import { openPlan } from "../plan/open-plan";
import { basesOf } from "../plan/readapt";
import { toChangeDto } from "../plan/view/to-change-dto";
import { fitted, keyMaker, placed } from "./for-athlete";
import { itemContent } from "./items";
import { requireCoach } from "./shelf";

type Input = LayBody & { readonly athleteId: string };

/**
 * Lays the weeks of a block or season over an athlete's plan from a Monday: what stood there and can
 * move gives way; races, locked and done sessions and rehab stay. One edit, one way back.
 */
export async function layPlan(
  ctx: Context,
  { athleteId, itemId, version, from, override }: Input,
): Promise<DaysEdit> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  requireCoach(ctx);
  if (mondayOf(from) !== from) throw invalidField("from", "A block begins on a Monday.");
  await keepCurrent(ctx, scope);
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  const { content, version: used } = await itemContent(ctx, { itemId, version });
  if (content.kind === "session") {
    throw new AppError("conflict", "A session is placed on a day, not laid over weeks.");
  }
  const last = addDays(from, content.weeks * 7 - 1);
  if (last < plan.today) throw invalidField("from", "These weeks are over already.");
  const inside = (date: string) => date >= from && date <= last && date >= plan.today;
  const giveWay = new Set(
    movableRows(plan)
      .filter((row) => inside(row.localDate) && row.role !== "rehab")
      .map((row) => row.key),
  );
  const ahead = plan.rows.filter((row) => row.localDate >= plan.today);
  const staying = ahead.filter((row) => inside(row.localDate) && !giveWay.has(row.key));
  const keyFor = keyMaker(plan.rows.map((row) => row.key));
  const ledger = ledgerOf(plan.record);
  const past: string[] = [];
  const laid = content.sessions.flatMap((one): Session[] => {
    const date = addDays(from, one.day);
    if (date < plan.today) {
      past.push(one.title);
      return [];
    }
    const session = fitted(one, plan.record.athlete, `${itemId}@${used}`);
    return [placed(session, { key: keyFor(date, one.sport), date, ledger })];
  });
  const { run, cells, violations, editId } = await editBases(ctx, scope, plan, {
    named: { verb: "create", subjectId: null, request: { itemId, version: used, from, override } },
    bases: [...basesOf(ahead).filter((s) => !giveWay.has(s.key)), ...laid],
    override,
  });
  return {
    cells,
    left: [
      ...stayingWords(staying),
      ...(past.length > 0 ? [`${past.length} of its days are over and are left out.`] : []),
    ],
    changes: run.changes.map((change) => toChangeDto(change, scope)),
    violations: [...violations],
    editId,
  };
}
