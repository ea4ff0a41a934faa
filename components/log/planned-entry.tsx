"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { amountText } from "@/components/session/amount";
import { disciplineOf, edgeClass, sportNames, wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import { useUnits } from "@/components/shell/units";
import { Button } from "@/components/ui/button";
import { dayFrom } from "@/components/week/day-words";
import type { ActivityDto } from "@/lib/contracts/activities";
import type { PlainDate } from "@/lib/engine/plain-date";
import { newKey } from "@/lib/http/api";
import { bodyOfSession, draftOfSession, type Planned } from "./draft";
import { EffortRow } from "./effort-row";
import { changeActivity, removeActivity, sendActivity } from "./log-api";
import { problemText } from "./problem-text";

type Props = {
  athleteId: string;
  session: Planned;
  today: PlainDate;
  saved: ActivityDto | null;
  onSaved: (activity: ActivityDto | null) => void;
  onDifferent: () => void;
};

/** One planned session: one tap logs it as planned, a second one says how hard it was. */
export function PlannedEntry(props: Props) {
  const { athleteId, session, today, saved, onSaved, onDifferent } = props;
  const [key] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [effort, setEffort] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  const units = useUnits();

  async function run(work: () => Promise<ActivityDto | null>) {
    setBusy(true);
    setProblem(null);
    try {
      onSaved(await work());
      router.refresh();
    } catch (error) {
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  return (
    <article
      className={`border border-l-4 border-line bg-surface p-4 ${edgeClass[disciplineOf(session.sport)]}`}
    >
      <p className="text-xs font-semibold text-ink-2 first-letter:uppercase">
        {dayFrom(session.date, today)}
      </p>
      <h3 className="text-lg font-semibold">{session.title}</h3>
      <p
        className={`figures flex items-center gap-1.5 text-sm font-semibold ${wordClass[disciplineOf(session.sport)]}`}
      >
        <DisciplineGlyph sport={session.sport} />
        {sportNames[session.sport]} · {amountText(session, units)}
      </p>
      {saved ? (
        <div className="mt-3 flex flex-col gap-4">
          <p role="status" className="flex flex-wrap items-center gap-3 text-sm">
            <span>✓ Saved as planned.</span>
            <Button
              kind="quiet"
              disabled={busy}
              onClick={() =>
                run(async () => {
                  await removeActivity(athleteId, saved, newKey());
                  return null;
                })
              }
            >
              Undo
            </Button>
          </p>
          <EffortRow
            name={`effort-${session.id}`}
            legend="How hard was it?"
            value={effort}
            onChange={(value) => {
              setEffort(value);
              run(() =>
                changeActivity(athleteId, { id: saved.id }, { rpe: Number(value) }, newKey()),
              );
            }}
          />
        </div>
      ) : (
        <form
          method="post"
          action="/log/entry"
          onSubmit={(event) => {
            event.preventDefault();
            run(() => sendActivity(athleteId, bodyOfSession(session), key));
          }}
          className="mt-3 flex flex-wrap gap-2"
        >
          <PlannedFields session={session} />
          <Button type="submit" kind="solid" disabled={busy}>
            Did it as planned
          </Button>
          <Button disabled={busy} onClick={onDifferent}>
            It was different…
          </Button>
        </form>
      )}
      {problem && (
        <p role="alert" className="mt-2 text-sm font-semibold">
          {problem}
        </p>
      )}
    </article>
  );
}

/** What a browser without script posts. */
function PlannedFields({ session }: { session: Planned }) {
  const { sport, role, date, hours, minutes, distance, aeroMin } = draftOfSession(
    session,
    useUnits(),
  );
  return Object.entries({ sport, role: role ?? "", date, hours, minutes, distance, aeroMin }).map(
    ([name, value]) => <input key={name} type="hidden" name={name} value={value} />,
  );
}
