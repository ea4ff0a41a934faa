import { ChangeCard } from "@/components/changes/change-card";
import { groupChanges } from "@/components/changes/change-groups";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Units } from "@/lib/format/units";

type Props = {
  athleteId: string;
  changes: readonly ChangeDto[];
  units: Units;
  today: PlainDate;
  /** ISO instant of this page view. */
  now: string;
  timeZone: string;
};

/** Proposals that wait for the coach, with the reason first. */
export function OpenProposals({ changes, ...view }: Props) {
  const open = changes.filter(
    (change) => change.status === "proposed" && change.sessionDate >= view.today,
  );
  if (open.length === 0) return null;
  return (
    <section className="mt-10 flex max-w-3xl flex-col gap-3">
      <h2 className="text-lg font-bold">For you to decide</h2>
      <ul className="flex flex-col gap-4">
        {groupChanges(open).map((group) => (
          <li key={group.key}>
            <ChangeCard {...view} group={group} mayDecide mayOverride />
          </li>
        ))}
      </ul>
    </section>
  );
}
