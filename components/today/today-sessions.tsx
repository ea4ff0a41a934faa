import Link from "next/link";
import { SessionCard } from "@/components/session/session-card";
import { StepsList } from "@/components/session/steps-list";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { doneFor } from "@/components/week/week-days";
import type { WeekDto } from "@/lib/contracts/weeks";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Units } from "@/lib/format/units";

type Props = {
  week: WeekDto | null;
  date: PlainDate;
  units: Units;
  /** Somebody has to look first; nothing is prescribed. */
  paused: boolean;
};

/** Only what is to be done today, in order, with its steps. */
export function TodaySessions({ week, date, units, paused }: Props) {
  return (
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title" className="mb-3 text-lg font-bold">
        Today’s training
      </h2>
      {week === null ? (
        <EmptyState
          title="There is no plan yet."
          action={
            <Link href="/welcome" prefetch={false} className={buttonClass("solid")}>
              Make the first plan
            </Link>
          }
        >
          <p>
            Once a season is built from your races, this is where each day’s sessions stand. You can
            check in and log training already.
          </p>
        </EmptyState>
      ) : (
        <DayList week={week} date={date} units={units} paused={paused} />
      )}
    </section>
  );
}

function DayList({ week, date, units, paused }: Props & { week: WeekDto }) {
  const sessions = week.sessions.filter((session) => session.date === date);
  if (sessions.length === 0 && paused) {
    return (
      <EmptyState title="Training is paused.">
        <p>It waits until someone has looked at you. Your plan is kept.</p>
      </EmptyState>
    );
  }
  if (sessions.length === 0) {
    return (
      <EmptyState title="Nothing is planned today.">
        <p>Rest is part of the plan: the tendon answers yesterday’s load today.</p>
      </EmptyState>
    );
  }
  return (
    <ul className="space-y-3">
      {sessions.map((session) => (
        <li key={session.id}>
          <SessionCard session={session} units={units} done={doneFor(session, week.activities)}>
            {session.status === "cancelled" || session.held ? null : (
              <div className="mt-4">
                <StepsList steps={session.steps} sport={session.sport} units={units} />
              </div>
            )}
            {session.notes === "" ? null : (
              <p className="voice measure mt-3 text-sm text-ink-2">{session.notes}</p>
            )}
            {session.status === "planned" && !session.held ? (
              <div className="mt-4 flex flex-wrap gap-2 print:hidden">
                {session.sport === "strength" && session.steps.length > 0 ? (
                  <Link
                    href={`/rehab/play/${session.id}`}
                    prefetch={false}
                    aria-label={`Start: ${session.title}`}
                    className={buttonClass("solid")}
                  >
                    Start
                  </Link>
                ) : null}
                <Link
                  href={`/log?session=${session.id}`}
                  prefetch={false}
                  aria-label={`Log it: ${session.title}`}
                  className={buttonClass("outline")}
                >
                  Log it
                </Link>
              </div>
            ) : null}
          </SessionCard>
        </li>
      ))}
    </ul>
  );
}
