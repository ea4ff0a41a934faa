import { adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import { forecastRaces } from "@/lib/engine/forecast/forecast";
import type { Assessment, Session } from "@/lib/engine/model";
import { assessDays } from "@/lib/engine/symptoms/assess";
import type { Decision, Diary, Policy } from "../diary";

export const rebound: Policy = {
  id: "rebound",
  name: "Rebound",
  says: "The product's own engine each morning, as in a replay: it assesses the diary, adapts the plan, and on a race day takes the first option of its forecast.",
  decide(diary) {
    const { record, today, season } = diary;
    const assessment = assessDays(record, today, today).at(-1);
    if (!assessment) throw new Error(`no assessment on ${today}`);
    const adapted = adaptPlan({ record, today, assessment, season });
    return {
      sessions: adapted.sessions.filter(
        (s) => s.date === today && s.status === "planned" && !s.held,
      ),
      seeSomeone: assessment.state === "refer",
      ...raceDay(diary, assessment, adapted.sessions),
    };
  },
};

/** Whoever was sent to see someone does not race; else the forecast's mildest way that is left. */
function raceDay(
  { record, today }: Diary,
  assessment: Assessment,
  sessions: readonly Session[],
): Pick<Decision, "race"> {
  const race = record.races.find((r) => r.date === today);
  if (!race) return {};
  if (assessment.state === "refer") return { race: "defer" };
  const forecast = forecastRaces({ record, today, assessment, sessions });
  return { race: forecast.find((f) => f.race === race.id)?.options[0] ?? "start" };
}
