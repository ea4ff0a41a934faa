import "server-only";
import { asEngine } from "@/db/client";
import { listBlocks } from "@/db/repositories/blocks";
import { findSession, listSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type {
  KeepPlan,
  KeepSession,
  LibraryItem,
  PlanContent,
  SessionContent,
} from "@/lib/contracts/library";
import type { Athlete } from "@/lib/engine/model";
import { addDays, daysBetween, maxDate, mondayOf } from "@/lib/engine/plain-date";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { formatSteps } from "@/lib/step-text/format";
import { zonesOf } from "@/lib/step-text/zones-of";
import { loadAthleteLedger } from "../load-athlete-record";
import { createItem } from "./items";
import { requireCoach } from "./shelf";

/** Longest stretch that is kept as one, weeks. */
const MOST_WEEKS = 53;

type Keeping = KeepSession & {
  readonly id: string;
  readonly athleteId: string;
  readonly sessionId: string;
};

/** A planned session onto the coach's shelf, as it was intended: steps in shares, nobody's numbers. */
export async function keepSession(
  ctx: Context,
  { id, athleteId, sessionId, title, folder, tags }: Keeping,
): Promise<LibraryItem> {
  const content = await plannedContent(ctx, { athleteId, sessionId });
  requireCoach(ctx);
  return createItem(ctx, {
    id,
    content: { ...content, title: title ?? content.title },
    folder,
    tags,
  });
}

/** A planned session as a library holds it, for who may edit the plan it stands in. */
export async function plannedContent(
  ctx: Context,
  { athleteId, sessionId }: { readonly athleteId: string; readonly sessionId: string },
): Promise<SessionContent> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  const row = await findSession(ctx.db, scope, sessionId);
  if (!row) throw notFound();
  const ledger = await asEngine(ctx.db, scope, (db) => loadAthleteLedger(db, scope));
  if (!ledger) throw notFound();
  return { kind: "session", ...contentOf(row, ledger.athlete) };
}

type KeepingPlan = KeepPlan & { readonly id: string; readonly athleteId: string };

/** Some weeks of a plan onto the shelf, without races and rehab: those are the athlete's own. */
export async function keepPlan(
  ctx: Context,
  { id, athleteId, kind, title, from, to, folder, tags }: KeepingPlan,
): Promise<LibraryItem> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  requireCoach(ctx);
  const monday = mondayOf(from);
  const last = addDays(mondayOf(to), 6);
  const weeks = (daysBetween(monday, last) + 1) / 7;
  if (weeks < 1 || weeks > MOST_WEEKS) {
    throw invalidField("to", `Keep one to ${MOST_WEEKS} weeks.`);
  }
  const ledger = await asEngine(ctx.db, scope, (db) => loadAthleteLedger(db, scope));
  if (!ledger) throw notFound();
  const rows = await listSessions(ctx.db, scope, { from: monday, to: last });
  const own = rows.filter(
    (row) => !row.added && row.role !== "race" && row.role !== "rehab" && row.durationS > 0,
  );
  if (own.length === 0) throw new AppError("conflict", "No sessions stand in these weeks.");
  const blocks = await listBlocks(ctx.db, scope, { from: monday, to: last });
  const content: PlanContent = {
    kind,
    title,
    intent: "",
    weeks,
    phases: blocks.map((block) => {
      const start = mondayOf(maxDate(block.start, monday));
      const end = block.end < last ? block.end : last;
      return {
        phase: block.phase,
        week: daysBetween(monday, start) / 7,
        weeks: Math.max(1, Math.ceil((daysBetween(start, end) + 1) / 7)),
      };
    }),
    sessions: own.map((row) => ({
      ...contentOf(row, ledger.athlete),
      day: daysBetween(monday, row.base?.date ?? row.localDate),
    })),
  };
  const inside = content.sessions.filter(({ day }) => day >= 0 && day < weeks * 7);
  return createItem(ctx, { id, content: { ...content, sessions: inside }, folder, tags });
}

function contentOf(row: SessionRow, athlete: Athlete): Omit<SessionContent, "kind"> {
  const { sport, role, title, intent, steps } = row.base ?? row;
  return {
    sport,
    role,
    title,
    intent: intent.slice(0, 500),
    text: formatSteps(steps, zonesOf(athlete, sport), { shares: true }),
  };
}
