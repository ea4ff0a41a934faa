import { sportNames } from "@/components/session/discipline";
import type { ActivityDto } from "@/lib/contracts/activities";
import type { Planned } from "./draft";

type Props = { session: Planned; activity: ActivityDto };

/** What something done instead counts for, in both ledgers: the one never stands in for the other. */
export function SwapCredit({ session, activity }: Props) {
  const { fitnessLoad, tissueLoad } = session;
  const sport = sportNames[activity.sport];
  return (
    <div role="status" className="border-l-4 border-ink pl-4 text-sm">
      <p className="font-semibold">
        ✓ Saved: {sport} instead of {session.title}
      </p>
      {fitnessLoad === undefined || tissueLoad === undefined ? null : (
        <table className="figures mt-2 border-collapse text-right">
          <caption className="sr-only">What it counts for</caption>
          <thead className="text-xs text-ink-2">
            <tr>
              <th scope="col" className="pr-4 text-left font-semibold">
                Counts for
              </th>
              <th scope="col" className="px-3 font-semibold">
                done
              </th>
              <th scope="col" className="pl-3 font-semibold">
                planned
              </th>
            </tr>
          </thead>
          <tbody>
            <Row
              name="heart and lungs"
              done={activity.fitnessLoad}
              planned={fitnessLoad}
              digits={0}
            />
            <Row name="the tendon" done={activity.tissueLoad} planned={tissueLoad} digits={1} />
          </tbody>
        </table>
      )}
      <p className="measure mt-2 text-ink-2">
        {activity.sport === "run"
          ? "It counts as running."
          : "It counts as training, not as running: what you may run next grows from runs alone."}
      </p>
    </div>
  );
}

type RowProps = { name: string; done: number; planned: number; digits: number };

function Row({ name, done, planned, digits }: RowProps) {
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1 pr-4 text-left font-normal">
        {name}
      </th>
      <td className="px-3 font-semibold">{done.toFixed(digits)}</td>
      <td className="pl-3 text-ink-2">{planned.toFixed(digits)}</td>
    </tr>
  );
}
