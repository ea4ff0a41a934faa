import type { KeptPieces } from "@/db/repositories/kept";
import type { AdherenceDto } from "@/lib/contracts/adherence";
import { adherence, type InForce, type WeekKept } from "@/lib/engine/adherence/adherence";
import { addDays, maxDate, minDate, mondayOf } from "@/lib/engine/plain-date";
import { hasAnswers } from "@/lib/engine/symptoms/has-answers";

/** This week and the three before it: long enough to see a pattern, short enough to be now. Our choice. */
const WEEKS = 4;
export const DAYS_BACK = 7 * (WEEKS - 1);

/** The same sum for one athlete's page and for the roster, by what the viewer may see. */
export function keptOf(pieces: KeptPieces): AdherenceDto {
  const { today, scopes, sessions, activities, away, restrictions, edits, planFrom } = pieces;
  const sees = scopes.includes("symptoms");
  // Weeks before a plan asked for nothing: a newcomer's own training is not measured against it.
  const from = mondayOf(
    maxDate(addDays(mondayOf(today), -DAYS_BACK), minDate(planFrom ?? today, today)),
  );
  const weeks = adherence({
    from,
    to: addDays(mondayOf(today), 6),
    today,
    sessions: sessions.map(inForce),
    activities,
    away,
    checkIns: sees
      ? pieces.checkIns
          .filter(({ answers }) => hasAnswers(answers))
          .map(({ date, answers: { duringPain, responses = [] } }) =>
            duringPain === undefined ? { date, responses } : { date, duringPain, responses },
          )
      : null,
    asksFrom: pieces.firstCheckIn,
    planFrom,
    stopRule: { restrictions, edits },
  });
  const told = weeks.map((week) => ({ ...week, outcomes: outcomesOf([week]) }));
  return {
    from,
    to: today,
    weeks: told.map(({ sessions: _, ...week }) => week),
    whole: {
      asked: weeks.reduce((sum, week) => sum + week.whole.asked, 0),
      kept: weeks.reduce((sum, week) => sum + week.whole.kept, 0),
    },
    outcomes: outcomesOf(weeks),
  };
}

/** Written out: ten thousand objects made by spreading take longer than all that is asked of them. */
function inForce(one: KeptPieces["sessions"][number]): InForce {
  const { intendedS, intendedM } = one;
  return {
    key: one.key,
    date: one.date,
    sport: one.sport,
    role: one.role,
    durationS: one.durationS,
    distanceM: one.distanceM,
    status: one.status,
    held: one.held,
    standIn: one.standIn,
    intended: intendedS === null ? null : { durationS: intendedS, distanceM: intendedM },
  };
}

function outcomesOf(weeks: readonly WeekKept[]): AdherenceDto["outcomes"] {
  const counts: AdherenceDto["outcomes"] = {};
  for (const { outcome } of weeks.flatMap((week) => week.sessions))
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
