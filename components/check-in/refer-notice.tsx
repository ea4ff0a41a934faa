import type { RedFlag } from "@/lib/engine/model";
import { ruleById } from "@/lib/engine/rules/registry";
import { CareCard } from "./care-card";
import { careFor, ruleOfFlag } from "./care-words";
import { LiftLater } from "./lift-later";

type Props = {
  athleteId: string;
  /** Rules behind today's state. */
  rules: readonly string[];
  /** Ticked on the last day that had any: they stand until somebody has looked. */
  flags: readonly RedFlag[];
};

/** Stands above the day until a person lifts it: why, who, how soon, what to say. */
export function ReferNotice({ athleteId, rules, flags }: Props) {
  const reasons = careFor([...rules, ...flags.map(ruleOfFlag)]);
  return (
    <section aria-label="See someone" className="space-y-3">
      {reasons.map(({ rule, ticked, care }) => (
        <CareCard
          key={rule}
          care={care}
          because={ticked ? "You ticked" : "A rule of your plan counted"}
          source={ruleById(rule)?.source ?? null}
          heading="h2"
        />
      ))}
      <p className="measure text-sm text-ink-2">
        {reasons.length === 0 ? "Earlier answers asked for this. " : ""}
        Training stays paused. This stays here until a person who has looked at it says so in
        Rebound. If it gets worse, call 111; in an emergency 999.
      </p>
      <LiftLater athleteId={athleteId} />
    </section>
  );
}
