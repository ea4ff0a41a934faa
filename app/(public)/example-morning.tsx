import { ChangeDiff } from "@/components/changes/change-diff";
import { StateBadge } from "@/components/session/state-badge";
import { metric } from "@/lib/format/units";

/** One invented morning, drawn with the parts of the real screens. */
export function ExampleMorning() {
  return (
    <figure className="rounded-control border border-line bg-surface">
      <figcaption className="border-b border-line px-4 py-2 text-xs text-ink-2">
        An example morning
      </figcaption>
      <div className="px-4 py-5">
        <dl className="flex flex-wrap gap-x-8 gap-y-2">
          {answers.map(([what, value]) => (
            <div key={what} className="flex flex-col-reverse">
              <dt className="text-xs text-ink-2">{what}</dt>
              <dd className="figures text-lg font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="voice mt-5 text-lg text-pretty">
          The tendon was stiffer the morning after the intervals, so the next run is shorter and
          flat, and a ride keeps the rest of the work.
        </p>
        <p className="mt-4">
          <StateBadge state="amber" mayProgress={false} />
        </p>
      </div>
      <div className="divide-y divide-line border-t border-line">
        <ChangeDiff before={intervals} after={easyRun} units={metric} />
        <ChangeDiff before={secondRun} after={ride} units={metric} />
      </div>
      <p className="voice border-t border-line px-4 py-3 text-md text-ink-2">
        Two settled mornings in a row bring it back.
      </p>
    </figure>
  );
}

const answers = [
  ["pain, 0 to 10", "3"],
  ["stiff", "31 to 60 min"],
  ["after yesterday’s run", "worse"],
] as const;

const intervals = {
  sport: "run",
  role: "intervals",
  title: "Intervals",
  durationS: 3300,
  distanceM: 9500,
} as const;
const easyRun = {
  sport: "run",
  role: "easy",
  title: "Easy run, flat",
  durationS: 2460,
  distanceM: 7100,
} as const;
const secondRun = {
  sport: "run",
  role: "easy",
  title: "Easy run",
  durationS: 2400,
  distanceM: 7000,
} as const;
const ride = {
  sport: "bike",
  role: "easy",
  title: "Easy ride, upright",
  durationS: 3000,
  distanceM: null,
} as const;
