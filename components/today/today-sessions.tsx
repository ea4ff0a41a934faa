import Link from "next/link";
import { SessionCard } from "@/components/session/session-card";
import { StepsList } from "@/components/session/steps-list";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { doneFor } from "@/components/week/week-days";
import type { WeekDto } from "@/lib/contracts/weeks";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Units } from "@/lib/format/units";
import { words } from "@/lib/words/request";

type Props = {
  week: WeekDto | null;
  /** Without a season a day is not free: nothing is known of it. */
  planned: boolean;
  date: PlainDate;
  units: Units;
  /** Somebody has to look first; nothing is prescribed. */
  paused: boolean;
};

/** Only what is to be done today, in order, with its steps. */
export async function TodaySessions({ week, planned, date, units, paused }: Props) {
  const t = await words("today");
  return (
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title" className="mb-3 text-lg font-bold">
        {t("training")}
      </h2>
      {week === null || !(planned || week.sessions.length > 0) ? (
        <EmptyState
          title={t("noPlan")}
          action={
            <Link href="/welcome" prefetch={false} className={buttonClass("solid")}>
              {t("makePlan")}
            </Link>
          }
        >
          <p>{t("noPlanWhat")}</p>
        </EmptyState>
      ) : (
        <DayList week={week} date={date} units={units} paused={paused} />
      )}
    </section>
  );
}

type DayProps = Omit<Props, "week" | "planned"> & { week: WeekDto };

async function DayList({ week, date, units, paused }: DayProps) {
  const t = await words("today");
  const sessions = week.sessions.filter((session) => session.date === date);
  if (sessions.length === 0 && paused) {
    return (
      <EmptyState title={t("paused")}>
        <p>{t("pausedWhat")}</p>
      </EmptyState>
    );
  }
  if (sessions.length === 0) {
    return (
      <EmptyState title={t("nothing")}>
        <p>{t("nothingWhat")}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="space-y-3">
      {sessions.map((session) => (
        <li key={session.id}>
          <SessionCard session={session} units={units} done={doneFor(session, week.activities)}>
            {session.status === "cancelled" ||
            session.status === "swapped" ||
            session.held ? null : (
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
                    aria-label={t("startOne", { title: session.title })}
                    className={buttonClass("solid")}
                  >
                    {t("start")}
                  </Link>
                ) : null}
                <Link
                  href={`/log?session=${session.id}`}
                  prefetch={false}
                  aria-label={t("logOne", { title: session.title })}
                  className={buttonClass("outline")}
                >
                  {t("log")}
                </Link>
              </div>
            ) : null}
          </SessionCard>
        </li>
      ))}
    </ul>
  );
}
