import Link from "next/link";
import { keptLine } from "@/components/adherence/kept-words";
import { Sparkline, sparklineWords } from "@/components/chart/sparkline";
import { inTime } from "@/components/season/findings";
import { StateBadge } from "@/components/session/state-badge";
import { buttonClass } from "@/components/ui/button";
import type { RosterEntry } from "@/lib/contracts/roster";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { formatFarNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { metric } from "@/lib/format/units";
import { checkInWords, suggestedAction } from "./roster-groups";

type Props = { athlete: RosterEntry; today: PlainDate; shared: boolean };

/** Name and state, pain of the last days, the week so far, the next race, and one act. */
export function RosterRow({ athlete, today, shared }: Props) {
  const { id, name, state, mayProgress, nextRace, week, sharesPlan } = athlete;
  const kept = athlete.kept && keptLine(athlete.kept);
  const home = `/coach/athletes/${id}`;
  return (
    <article className="grid grid-cols-2 items-center gap-x-6 gap-y-2 p-4 xl:grid-cols-[minmax(10rem,1.2fr)_10.5rem_minmax(9rem,1fr)_minmax(9rem,1fr)_12.5rem]">
      <div className="col-span-2 flex flex-wrap items-center gap-x-3 gap-y-1 xl:col-span-1 xl:flex-col xl:items-start">
        <h3 className="text-md font-bold">
          <Link
            href={sharesPlan ? `${home}/season` : `${home}/case`}
            prefetch={false}
            className="inline-flex min-h-(--tap-floor) items-center hover:underline hover:underline-offset-4"
          >
            {name}
          </Link>
        </h3>
        {state && <StateBadge state={state} mayProgress={mayProgress ?? false} small />}
        {!state && shared && <span className="text-xs text-ink-3">no state yet</span>}
      </div>
      {shared ? (
        <Pain athlete={athlete} today={today} />
      ) : (
        <p className="text-xs text-ink-3">symptoms not shared</p>
      )}
      {sharesPlan ? (
        <p className="figures text-xs text-ink-2">
          <span className="block text-sm text-ink">
            {formatFarNumber(week.run.doneM, metric)} of{" "}
            {formatFarNumber(week.run.plannedM, metric)} km run
          </span>
          {formatDuration(week.doneS)} of {formatDuration(week.plannedS)} this week
          {kept && <span className="block">{kept} in 4 weeks</span>}
        </p>
      ) : (
        <p className="text-xs text-ink-3">plan not shared</p>
      )}
      <p className="figures text-xs text-ink-2">
        {nextRace ? (
          <>
            <span className="block text-sm text-ink">{nextRace.name}</span>
            {inTime(nextRace.daysTo)}
          </>
        ) : (
          sharesPlan && "no race planned"
        )}
      </p>
      <Link
        href={sharesPlan ? `${home}/week/${mondayOf(today)}` : `${home}/case`}
        prefetch={false}
        className={`${buttonClass(athlete.need === "none" ? "quiet" : "outline")} col-span-2 xl:col-span-1`}
      >
        {sharesPlan || athlete.need !== "none" ? suggestedAction(athlete) : "Open the case"}
        <span className="sr-only">: {name}</span>
      </Link>
      {athlete.unread > 0 && (
        <p className="col-span-full text-xs">
          <Link
            href="/coach/conversation"
            prefetch={false}
            className="inline-flex min-h-(--tap-floor) items-center underline decoration-line-strong underline-offset-4"
          >
            {athlete.unread === 1 ? "1 comment to read" : `${athlete.unread} comments to read`}
            <span className="sr-only">: {name}</span>
          </Link>
        </p>
      )}
      {athlete.asks.map(({ changeId, text }) => (
        <p key={changeId} className="col-span-full text-sm">
          <span className="font-semibold">Asks: </span>
          <span className="voice">{text}</span>
        </p>
      ))}
    </article>
  );
}

function Pain({ athlete, today }: { athlete: RosterEntry; today: PlainDate }) {
  const words = sparklineWords(athlete.morningPain);
  return (
    <div className="flex flex-col">
      {words && <Sparkline days={athlete.morningPain} state={athlete.state} />}
      <p className="figures text-xs text-ink-2">
        {words && <span className="block">{words}</span>}
        {checkInWords(athlete.lastCheckIn, today)}
      </p>
    </div>
  );
}
