import { amountText } from "@/components/session/amount";
import type { ChangeDto } from "@/lib/contracts/changes";
import { plainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import type { Units } from "@/lib/format/units";

type Props = {
  change: Pick<ChangeDto, "status" | "accepted" | "decided">;
  units: Units;
};

/** What somebody made of an offer, by name: as it was offered it stands above. */
export function ChangeOutcome({ change, units }: Props) {
  const { accepted, decided } = change;
  const verb = verbs[change.status];
  if (decided === null || verb === undefined || decided.by === "") return null;
  return (
    <div className="border-t border-line px-4 py-3 text-sm">
      <p className="text-xs font-semibold text-ink-2">
        {verb} by {decided.by}, {dayMonth(plainDate(decided.at.slice(0, 10)))}
        {accepted && ", with a change"}
      </p>
      {accepted && (
        <p className="mt-1 flex flex-wrap gap-x-2 text-md font-semibold">
          {accepted.title}
          <span className="figures font-normal whitespace-nowrap">
            {amountText(accepted, units)}
          </span>
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
