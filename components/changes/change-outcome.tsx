import { amountText } from "@/components/session/amount";
import type { ChangeDto } from "@/lib/contracts/changes";
import { plainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import type { Units } from "@/lib/format/units";

type Props = {
  change: Pick<ChangeDto, "status" | "after" | "accepted" | "decided">;
  units: Units;
};

/** What somebody made of an offer, by name; where they changed it, what had been offered. */
export function ChangeOutcome({ change, units }: Props) {
  const { after, accepted, decided } = change;
  const verb = verbs[change.status];
  if (decided === null || verb === undefined || decided.by === "") return null;
  return (
    <div className="border-t border-line px-4 py-3 text-sm">
      <p className="text-xs font-semibold text-ink-2">
        {verb} by {decided.by}, {dayMonth(plainDate(decided.at.slice(0, 10)))}
        {accepted && ", with a change"}
      </p>
      {accepted && after && (
        <p className="mt-1 text-ink-2">
          Offered: {after.title}{" "}
          <span className="figures whitespace-nowrap">{amountText(after, units)}</span>
        </p>
      )}
      {decided.why && <p className="voice measure mt-1 text-md">{decided.why}</p>}
    </div>
  );
}

const verbs: Partial<Readonly<Record<ChangeDto["status"], string>>> = {
  accepted: "Accepted",
  declined: "Declined",
};
