import type { RedFlag } from "@/lib/engine/model";
import { ruleById } from "@/lib/engine/rules/registry";
import { words } from "@/lib/words/request";
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
export async function ReferNotice({ athleteId, rules, flags }: Props) {
  const t = await words("care");
  const reasons = careFor([...rules, ...flags.map(ruleOfFlag)]);
  return (
    <section aria-label={t("notice.title")} className="space-y-3">
      {reasons.map(({ rule, ticked, care }) => (
        <CareCard
          key={rule}
          care={care}
          because={t(ticked ? "ticked" : "counted")}
          source={ruleById(rule)?.source ?? null}
          heading="h2"
        />
      ))}
      <p className="measure text-sm text-ink-2">
        {reasons.length === 0 ? `${t("notice.earlier")} ` : ""}
        {t("notice.stays")}
      </p>
      <LiftLater athleteId={athleteId} />
    </section>
  );
}
