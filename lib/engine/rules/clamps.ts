import { choice, defineRule, type Rule } from "./rule";

/* What the trigger of a worse morning adds to the row of its state, rehab reference section 7. */

const lastReviewed = "2026-11-25";
const OURS = "Our choice";

const row = <const N extends string>(
  id: string,
  title: string,
  says: string,
  numbers: Rule<N>["numbers"],
  basis: Pick<Rule, "grade" | "mark" | "source"> = { grade: "I", mark: "choice", source: OURS },
): Rule<N> => defineRule({ id, title, says, numbers, ...basis, lastReviewed });

export const CLAMP_INTERVALS = row(
  "CLAMP-INTERVALS",
  "Fast running is what hurt",
  "When fast running is what hurt and easy runs are accepted, speed is frozen for 14 days and easy volume is kept.",
  {
    days: choice(14, "days"),
    hillDays: choice(0, "days"),
    duringMax: choice(3, "0-10"),
    easyRuns: choice(2, "runs"),
  },
);
export const CLAMP_HILLS = row(
  "CLAMP-HILLS",
  "Hills are what hurt",
  "When hills are what hurt, running stays flat for 14 days.",
  { days: choice(14, "days"), speedDays: choice(0, "days") },
);
export const CLAMP_LONG = row(
  "CLAMP-LONG",
  "The long run is what hurt",
  "When the long run is what hurt, it is capped for 14 days at the last one that was accepted, or at the one that hurt where that was shorter; two shorter runs a week instead.",
  { days: choice(14, "days") },
);
export const CLAMP_BIKE = row(
  "CLAMP-BIKE",
  "Riding is what hurt",
  "When riding or the saddle is what hurt, the aero position rests for seven days; check the fit.",
  { days: choice(7, "days") },
);
export const CLAMP_STRENGTH = row(
  "CLAMP-STRENGTH",
  "Strength work is what hurt",
  "When strength work is what hurt, it goes back to the small range of stage 2 for a week.",
  { days: choice(7, "days") },
);
export const CLAMP_SITTING = row(
  "CLAMP-SITTING",
  "Only sitting hurts",
  "Sitting alone does not cut training unless it hurts at 5 or more, or on three days in a row.",
  { fewDays: choice(3, "days") },
);
export const clampRules: readonly Rule[] = [
  CLAMP_INTERVALS,
  CLAMP_HILLS,
  CLAMP_LONG,
  CLAMP_BIKE,
  CLAMP_STRENGTH,
  CLAMP_SITTING,
];
