import { type SessionType, sessionTypes, type TypeResponse } from "@/lib/contracts/symptoms";
import type { Activity, Role, Sport } from "@/lib/engine/model";
import type { SessionResponse } from "@/lib/engine/symptoms/session-responses";

/** What each kind of session left behind, kinds that were trained only. */
export function responsesByType(responses: readonly SessionResponse[]): TypeResponse[] {
  return sessionTypes.flatMap((type) => {
    const own = responses.filter((one) => typeOf(one.activity) === type);
    return own.length === 0 ? [] : [summary(type, own)];
  });
}

function summary(type: SessionType, own: readonly SessionResponse[]): TypeResponse {
  const classed = (wanted: SessionResponse["response"]) =>
    own.filter((one) => one.response === wanted).length;
  return {
    type,
    sessions: own.length,
    answered: own.length - classed("unanswered"),
    during: pains(own.map((one) => one.duringPain)),
    after: pains(own.map((one) => one.afterPain)),
    nextMorning: pains(own.map((one) => one.nextMorningPain)),
    accepted: classed("accepted"),
    tolerated: classed("tolerated"),
    rejected: classed("rejected"),
  };
}

function pains(answers: readonly (number | null)[]): TypeResponse["during"] {
  const given = answers.filter((one) => one !== null);
  if (given.length === 0) return null;
  const sum = given.reduce((all, one) => all + one, 0);
  return { mean: sum / given.length, highest: Math.max(...given), answers: given.length };
}

function typeOf({ sport, role }: Pick<Activity, "sport" | "role">): SessionType {
  if (sport !== "run") return bySport[sport] ?? "other";
  return (role === null ? undefined : byRole[role]) ?? "easy-run";
}

const bySport: Partial<Record<Sport, SessionType>> = {
  bike: "ride",
  swim: "swim",
  strength: "strength",
  hike: "hike",
};
const byRole: Partial<Record<Role, SessionType>> = {
  long: "long-run",
  hills: "hill-run",
  intervals: "fast-run",
  tempo: "fast-run",
  steady: "fast-run",
  strides: "fast-run",
  test: "fast-run",
  race: "fast-run",
};
