import type { AthleteRecord, InjuryKind, Restriction, Role, Session } from "../model";
import type { PlainDate } from "../plain-date";
import { protocolOf } from "../protocol/in-force";
import { beyondLimits, exerciseLimitsOn } from "../rehab/exercise-limits";
import { RESTRICTION } from "../rules/adapt";
import type { Plan, Violation } from "./violations";

const fastRoles: ReadonlySet<Role> = new Set([
  "intervals",
  "tempo",
  "hills",
  "strides",
  "steady",
  "test",
]);

/** Law 6: what a physio or doctor limited, session by session. Races are a person's own decision. */
export function limitViolations({ record, sessions }: Plan): Violation[] {
  const { kind: injury } = protocolOf(record);
  return sessions
    .filter((s) => s.role !== "race")
    .flatMap((s) => [
      ...record.restrictions
        .filter((r) => r.from <= s.date && (r.to === null || s.date <= r.to))
        .flatMap((r) => {
          const message = broken(r, s);
          return message === null ? [] : [violation(`${message} Limit: ${r.kind}.`, s)];
        }),
      ...exercisesBeyond(record, injury, s).map((message) => violation(message, s)),
    ]);
}

function exercisesBeyond(
  { restrictions }: AthleteRecord,
  injury: InjuryKind,
  { sport, date, steps }: Session,
): readonly string[] {
  if (sport !== "strength") return [];
  return beyondLimits(steps, injury, exerciseLimitsOn(restrictions, date));
}

function broken({ kind, value }: Restriction, s: Session): string | null {
  const running = s.sport === "run";
  switch (kind) {
    case "no-run":
      return running ? "Running is not allowed now." : null;
    case "no-speed":
      return running && fastRoles.has(s.role) ? "Faster running is not allowed now." : null;
    case "no-hills":
      return running && s.role === "hills" ? "Hills are not allowed now." : null;
    case "max-run-minutes":
      return running && value !== null && s.durationS > value * 60
        ? `A run may last ${value} minutes at most.`
        : null;
    case "max-long-run-m":
      return running && value !== null && (s.distanceM ?? 0) > value
        ? `A run may be ${value / 1000} km at most.`
        : null;
    case "max-ride-minutes":
      return s.sport === "bike" && value !== null && s.durationS > value * 60
        ? `A ride may last ${value} minutes at most.`
        : null;
    case "max-aero-minutes":
      return value !== null && s.aeroS > value * 60
        ? `Time in the aero position may be ${value} minutes at most.`
        : null;
    case "no-breaststroke":
      return s.sport === "swim" && /breast/i.test(textOf(s))
        ? "Breaststroke is not allowed now."
        : null;
    // The first acts through the state of the morning after; sitting is nothing that is planned;
    // those on one exercise are asked of a whole routine.
    default:
      return null;
  }
}

function textOf({ title, intent, steps }: Session): string {
  const texts = steps.flatMap((step) =>
    step.kind === "step" ? [step.text] : step.steps.map((inner) => inner.text),
  );
  return [title, intent, ...texts].join(" ");
}

function violation(message: string, s: Session): Violation {
  const { date, key } = s satisfies { date: PlainDate };
  return {
    law: 6,
    rule: RESTRICTION.id,
    date,
    sessionKey: key,
    message,
    severity: "hard",
  };
}
