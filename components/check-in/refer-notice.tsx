import { ruleById } from "@/lib/engine/rules/registry";
import { CareCard } from "./care-card";
import { careFor } from "./care-words";

/** Stands above the day until a person lifts it: why, who, how soon, what to say. */
export function ReferNotice({ rules }: { rules: readonly string[] }) {
  const reasons = careFor(rules);
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
        {reasons.length === 0 ? "A person who looks after you set this. " : ""}
        Training stays paused. This stays here until a person who has looked at it says so in
        Rebound.
      </p>
    </section>
  );
}
