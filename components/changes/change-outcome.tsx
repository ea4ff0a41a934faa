import { plannedText } from "@/components/session/amount";
import type { ChangeDto } from "@/lib/contracts/changes";
import { plainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import type { Units } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";

type Props = {
  change: Pick<ChangeDto, "status" | "after" | "accepted" | "decided">;
  units: Units;
};

/** What somebody made of an offer, by name; where they changed it, what had been offered. */
export async function ChangeOutcome({ change, units }: Props) {
  const { status, after, accepted, decided } = change;
  if (status !== "accepted" && status !== "declined") return null;
  if (decided === null || decided.by === "") return null;
  const [t, language] = await Promise.all([words("changes.outcome"), requestLanguage()]);
  const day = dayMonth(plainDate(decided.at.slice(0, 10)), language);
  return (
    <div className="border-t border-line px-4 py-3 text-sm">
      <p className="text-xs font-semibold text-ink-2">
        {t(accepted ? "changed" : status, { name: decided.by, day })}
      </p>
      {accepted && after && (
        <p className="mt-1 text-ink-2">
          {t("offered", { title: after.title })}{" "}
          <span className="figures whitespace-nowrap">{plannedText(after, units)}</span>
        </p>
      )}
      {decided.why && <p className="voice measure mt-1 text-md">{decided.why}</p>}
    </div>
  );
}
