import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import { forecastRaces } from "@/lib/engine/forecast/forecast";
import type { Assessment, Race, Session } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { assessDays } from "@/lib/engine/symptoms/assess";
import type { Decision, Diary, Policy } from "../diary";

export const rebound: Policy = {
  id: "rebound",
  name: "Rebound",
  says: "The product's own engine each morning, as in a replay: it assesses the diary, adapts the plan, and on a race day takes the first option of its forecast.",
  decide(diary) {
    const { record, today, season } = diary;
    const race = record.races.find((r) => r.date === today);
    const assessment = assessDays(record, today, today).at(-1);
    if (!assessment) throw new Error(`no assessment on ${today}`);
    const ahead = race ? season.sessions : soon(season.sessions, today);
    const adapted = adaptPlan({ record, today, assessment, season: { sessions: ahead } });
    return {
      sessions: adapted.sessions.filter(
        (s) => s.date === today && s.status === "planned" && !s.held,
      ),
      seeSomeone: assessment.state === "refer",
      ...(race ? raceDay(diary, race, assessment, adapted.sessions) : {}),
    };
  },
};

/**
 * Today's sessions come out the same without the weeks far ahead (a test compares), in a third of
 * the time; only the forecast of a race day needs them all.
 */
const DAYS_AHEAD = 14;

function soon(sessions: readonly Session[], today: PlainDate): Session[] {
  const last = addDays(today, DAYS_AHEAD);
  return sessions.filter((s) => s.date >= today && s.date <= last);
}

/** Whoever was sent to see someone does not race; else the forecast's mildest way that is left. */
function raceDay(
  { record, today }: Diary,
  race: Race,
  assessment: Assessment,
  sessions: readonly Session[],
): Pick<Decision, "race"> {
  if (assessment.state === "refer") return { race: "defer" };
  const forecast = forecastRaces({ record, today, assessment, sessions });
  return { race: forecast.find((f) => f.race === race.id)?.options[0] ?? "start" };
}
