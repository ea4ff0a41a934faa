import "server-only";
import { asEngine } from "@/db/client";
import { findSession, listSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { DaysEdit } from "@/lib/contracts/blocks";
import type { PlaceBody, PlaceSource } from "@/lib/contracts/library";
import type { Role, Sport } from "@/lib/engine/model";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { editBases } from "../plan/edit-bases";
import { keepCurrent } from "../plan/keep-current";
import { movableRows } from "../plan/movable";
import { type OpenPlan, openPlan } from "../plan/open-plan";
import { basesOf } from "../plan/readapt";
import { toChangeDto } from "../plan/view/to-change-dto";
import { type Fitted, fitted, keyMaker, placed } from "./for-athlete";
import { itemContent } from "./items";
import { plannedContent } from "./keep";
import { originalFor, templateOf } from "./originals";
import { requireCoach } from "./shelf";

type Input = PlaceBody & { readonly athleteId: string };

/**
 * Puts a session of the library, or a copy of a planned one, on a day, as it is for this athlete;
 * where it is to replace another, both are one edit with one way back.
 */
export async function placeSession(
  ctx: Context,
  { athleteId, source, date, replaces, override }: Input,
): Promise<DaysEdit> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  if (source.of !== "session") requireCoach(ctx);
  await keepCurrent(ctx, scope);
  const written = await writtenElsewhere(ctx, athleteId, source);
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  const found = written
    ? fitted(written, plan.record.athlete, null)
    : await sessionOf(ctx, scope, plan, source);
  const out = replaces === undefined ? null : replacedBy(plan, { replaces, date, session: found });
  const session = (out && stretchedTo(out, plan, source)) ?? found;
  const day = replaces === "key" && out ? out.localDate : date;
  if (day < scope.today) {
    throw invalidField("date", `A session is planned for today or later: today is ${scope.today}.`);
  }
  const rest = basesOf(plan.rows.filter((row) => row.localDate >= plan.today));
  const taken = await listSessions(ctx.db, scope, { from: day, to: day });
  const keyFor = keyMaker([...plan.rows, ...taken].map((row) => row.key));
  const base = placed(session, {
    key: keyFor(day, session.sport),
    date: day,
    ledger: ledgerOf(plan.record),
  });
  const { run, cells, violations, editId } = await editBases(ctx, scope, plan, {
    named: { verb: "create", subjectId: null, request: { source, date, replaces, override } },
    bases: [...rest.filter((s) => s.key !== out?.key), base],
    override,
  });
  return {
    cells,
    left: [],
    changes: run.changes.map((change) => toChangeDto(change, scope)),
    violations: [...violations],
    editId,
  };
}

/** A session of another athlete's plan as text; null where the source is something else. */
async function writtenElsewhere(ctx: Context, athleteId: string, source: PlaceSource) {
  if (source.of !== "session" || (source.athleteId ?? athleteId) === athleteId) return null;
  return plannedContent(ctx, { athleteId: source.athleteId ?? "", sessionId: source.sessionId });
}

async function sessionOf(
  ctx: Context,
  scope: AthleteScope,
  { record }: OpenPlan,
  source: PlaceSource,
): Promise<Fitted> {
  if (source.of === "session") return copyOf(ctx, scope, source.sessionId);
  if (source.of === "original") {
    const template = templateOf(source.templateId);
    if (!template) throw notFound();
    const made = originalFor(template, record.athlete, source.durationS);
    if (!made) throw new AppError("conflict", `${template.title} does not fit that length.`);
    return made;
  }
  const { content, version } = await itemContent(ctx, source);
  if (content.kind !== "session") {
    throw new AppError("conflict", "A block is laid from a Monday, not placed on a day.");
  }
  return fitted(content, record.athlete, `${source.itemId}@${version}`);
}

/** One of ours takes the length of what it replaces, where it holds it and no other was asked for. */
function stretchedTo(
  { base, durationS }: SessionRow,
  { record }: OpenPlan,
  source: PlaceSource,
): Fitted | null {
  if (source.of !== "original" || source.durationS !== undefined) return null;
  const template = templateOf(source.templateId);
  return template ? originalFor(template, record.athlete, base?.durationS ?? durationS) : null;
}

/** As it was intended, whatever adaptation made of it since. */
async function copyOf(ctx: Context, scope: AthleteScope, sessionId: string): Promise<Fitted> {
  const row = await findSession(ctx.db, scope, sessionId);
  if (!row) throw notFound();
  const { sport, role, title, intent, durationS, distanceM, steps, aeroS, needsLevel } =
    row.base ?? row;
  const templateId = row.base?.templateId ?? null;
  return { sport, role, title, intent, durationS, distanceM, steps, aeroS, needsLevel, templateId };
}

type Replacing = {
  readonly replaces: string;
  readonly date: PlainDate;
  readonly session: Fitted;
};

function replacedBy(plan: OpenPlan, { replaces, date, session }: Replacing): SessionRow {
  const rows = movableRows(plan);
  if (replaces !== "key") {
    const row = rows.find((one) => one.id === replaces);
    if (!row) throw notFound();
    return row;
  }
  const found = keySessionOf(rows, { monday: mondayOf(date), sport: session.sport });
  if (!found) {
    throw new AppError("conflict", "No key session stands in that week that could be replaced.");
  }
  return found;
}

/** What the week is about, hardest kind first. Our choice. */
const KEY_ROLES: readonly Role[] = [
  "intervals",
  "hills",
  "tempo",
  "steady",
  "strides",
  "brick",
  "long",
];

/** The key session of a week in one sport: the hardest kind it has, the larger load among equals. */
export function keySessionOf<
  R extends Pick<SessionRow, "localDate" | "sport" | "role" | "fitnessLoad">,
>(
  rows: readonly R[],
  { monday, sport }: { readonly monday: PlainDate; readonly sport: Sport },
): R | undefined {
  const rank = ({ role }: R) => KEY_ROLES.indexOf(role);
  return rows
    .filter((row) => mondayOf(row.localDate) === monday && row.sport === sport && rank(row) >= 0)
    .toSorted((a, b) => rank(a) - rank(b) || b.fitnessLoad - a.fitnessLoad)[0];
}
