import "server-only";
import { findAthlete } from "@/db/repositories/athletes";
import { listChangeWords } from "@/db/repositories/change-words";
import { type ChangeWithReason, listChanges } from "@/db/repositories/changes";
import { listCheckIns } from "@/db/repositories/check-ins";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { TodayDto } from "@/lib/contracts/season";
import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { inForceOn } from "@/lib/engine/protocol/in-force";
import { hasAnswers } from "@/lib/engine/symptoms/has-answers";
import { notFound } from "@/lib/errors";
import { currentRecord } from "../plan/keep-current";
import { stiffnessCutsOf } from "../plan/stiffness-cuts";
import { toChangeDto } from "../plan/view/to-change-dto";
import { racesAhead } from "../plan/view/to-race-dto";
import { toStateDto } from "../plan/view/to-state-dto";
import { todayHeadline } from "../plan/view/today-headline";
import { describeWeeks } from "../plan/view/view-plan";
import { LATE_DAYS } from "./save-check-in";

/** As long as an answer of the coach's is news. */
const DAY_MS = 86_400_000;

/** The first screen: what today holds and why. */
export async function getToday(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<TodayDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const current = await currentRecord(ctx, scope);
  const { today } = scope;
  // Sent at once, answered in turn.
  const [athlete, [week], standing] = await Promise.all([
    findAthlete(ctx.db, scope),
    describeWeeks(ctx, scope, { ...current, mondays: [mondayOf(today)] }),
    listChanges(ctx.db, scope, { statuses: ["applied", "accepted", "proposed"] }),
  ]);
  if (!athlete) throw notFound();
  const words = await listChangeWords(
    ctx.db,
    scope,
    standing.map((c) => c.id),
  );
  const ofToday = (c: ChangeWithReason) =>
    (c.status === "proposed" ? c.sessionDate : c.localDate) >= today;
  const answered = new Set(
    words
      .filter(({ kind, recordedAt }) => {
        return kind === "answered" && ctx.now.getTime() - recordedAt.getTime() < DAY_MS;
      })
      .map((word) => word.changeId),
  );
  const toDto = (c: ChangeWithReason) => toChangeDto(c, scope, words);
  const changes = standing.filter(ofToday).map(toDto);
  const news = standing.filter((c) => !ofToday(c) && answered.has(c.id)).map(toDto);
  const { checkIns, races } = current.record;
  const state = checkIns.length === 0 ? null : toStateDto(current.assessment, scope);
  const seesSymptoms = scope.scopes.has("symptoms");
  const checkedIn = checkIns.some(({ date, ...answers }) => date === today && hasAnswers(answers));
  const late = seesSymptoms ? await lateAnswers(ctx, scope, changes) : null;
  const sessions = week?.sessions.filter((s) => s.date === today) ?? [];
  return {
    date: today,
    athlete: { id: athlete.id, name: athlete.displayName },
    state,
    checkedIn: checkedIn && seesSymptoms,
    stiffnessCuts: seesSymptoms
      ? stiffnessCutsOf(inForceOn(current.record)({ date: today }).rules)
      : null,
    headline: todayHeadline({ today, checkedIn, state, changes, sessions, late }),
    changes: [...changes, ...news],
    week: week ?? null,
    nextRaces: racesAhead(races, today),
  };
}

/** The earlier morning whose answers came last, where the newest cut followed them; else null. */
async function lateAnswers(
  ctx: Context,
  scope: AthleteScope,
  changes: readonly ChangeDto[],
): Promise<PlainDate | null> {
  const cutAt = changes
    .filter((c) => c.direction === "cut" && c.status === "applied")
    .map((c) => Date.parse(c.createdAt));
  if (cutAt.length === 0) return null;
  const rows = await listCheckIns(ctx.db, scope, { from: addDays(scope.today, -LATE_DAYS) });
  const last = rows.reduce<(typeof rows)[number] | null>(
    (newest, row) => (newest && newest.occurredAt >= row.occurredAt ? newest : row),
    null,
  );
  if (last === null || last.localDate >= scope.today) return null;
  return Math.max(...cutAt) >= last.occurredAt.getTime() ? last.localDate : null;
}
