import { phaseNames } from "@/components/season/phase-words";
import { StateBadge } from "@/components/session/state-badge";
import { stateMeaning } from "@/components/session/state-words";
import { dayMonth, weekdayName } from "@/components/week/day-words";
import type { TodayDto } from "@/lib/contracts/season";
import { sentenceIn, type Units } from "@/lib/format/units";

/** Date, the one sentence, and the state with what it asks. */
export function TodayHead({ today, units }: { today: TodayDto; units: Units }) {
  const { date, headline, state, week } = today;
  const eyebrow = [
    `${weekdayName(date)} ${dayMonth(date)}`,
    week === null ? null : phaseNames[week.phase],
  ];
  return (
    <header>
      <p className="text-sm text-ink-2">{eyebrow.filter((part) => part !== null).join(" · ")}</p>
      <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">
        {sentenceIn(headline, units)}
      </h1>
      {state === null ? null : (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <StateBadge state={state.state} mayProgress={state.mayProgress} />
          <p className="basis-full text-sm text-ink-2 sm:flex-1 sm:basis-0">
            {stateMeaning(state.state, state.mayProgress)}
          </p>
        </div>
      )}
    </header>
  );
}
