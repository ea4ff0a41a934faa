"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { useOutbox } from "@/components/outbox/outbox-provider";
import { plannedText } from "@/components/session/amount";
import { disciplineOf, edgeClass, wordClass } from "@/components/session/discipline";
import { DisciplineGlyph } from "@/components/session/discipline-glyph";
import { useProblemText } from "@/components/shell/problem-text";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { ActivityDto } from "@/lib/contracts/activities";
import { sports } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayFrom } from "@/lib/format/day";
import { newKey } from "@/lib/http/api";
import { dequeue, type Entry } from "@/lib/outbox/queue";
import { bodyOfSession, type Draft, draftInstead, draftOfSession, type Planned } from "./draft";
import { EffortRow } from "./effort-row";
import { changeActivity, removeActivity, sendActivity } from "./log-api";
import { useEntryLabel } from "./use-entry-label";

type Props = {
  athleteId: string;
  session: Planned;
  today: PlainDate;
  saved: ActivityDto | null;
  onSaved: (activity: ActivityDto | null) => void;
  /** Opens the free form with this in it. */
  onDifferent: (draft: Draft) => void;
};

/** One planned session: one tap logs it as planned, a second one says how hard it was. */
export function PlannedEntry(props: Props) {
  const { athleteId, session, today, saved, onSaved, onDifferent } = props;
  const t = useWords("log");
  const ui = useWords("ui");
  const sportWords = useWords("session.sports");
  const language = useLanguage();
  const labelOf = useEntryLabel();
  const problemText = useProblemText();
  const [key] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [effort, setEffort] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [share, setShare] = useState(1);
  const [other, setOther] = useState<"part" | "instead" | null>(null);
  const [waiting, setWaiting] = useState<Entry | null>(null);
  const { who } = useOutbox();
  const router = useRouter();
  const units = useUnits();

  async function run(work: () => Promise<void>) {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  const send = ({ rpe, part = share }: { rpe?: number; part?: number } = {}) =>
    run(async () => {
      setShare(part);
      const body = { ...bodyOfSession(session, part), ...(rpe === undefined ? {} : { rpe }) };
      const outcome = await sendActivity(athleteId, body, key, labelOf(body));
      if (outcome.kept) return setWaiting(outcome.entry);
      onSaved(outcome.answer);
      router.refresh();
    });
  const change = (activity: ActivityDto, rpe: number) =>
    run(async () => {
      const label = ui("changeOne", { name: labelOf(activity) });
      const outcome = await changeActivity(
        athleteId,
        { id: activity.id },
        { rpe },
        newKey(),
        label,
      );
      if (outcome.kept) return;
      onSaved(outcome.answer);
      router.refresh();
    });
  const undo = () =>
    run(async () => {
      setEffort(null);
      setShare(1);
      setOther(null);
      if (saved === null) {
        if (waiting && who) await dequeue(who.userId, waiting.id);
        return setWaiting(null);
      }
      const label = t("deleteOne", { name: labelOf(saved) });
      const outcome = await removeActivity(athleteId, saved, newKey(), label);
      if (outcome.kept) return;
      onSaved(null);
      router.refresh();
    });

  return (
    <article
      className={`border border-l-4 border-line bg-surface p-4 ${edgeClass[disciplineOf(session.sport)]}`}
    >
      <p className="text-xs font-semibold text-ink-2 first-letter:uppercase">
        {dayFrom(session.date, today, language)}
      </p>
      <h3 className="text-lg font-semibold">{session.title}</h3>
      <p
        className={`figures flex items-center gap-1.5 text-sm font-semibold ${wordClass[disciplineOf(session.sport)]}`}
      >
        <DisciplineGlyph sport={session.sport} />
        {sportWords(session.sport)} · {plannedText(session, units)}
      </p>
      {saved || waiting ? (
        <div className="mt-3 flex flex-col gap-4">
          <p role="status" className="flex flex-wrap items-center gap-3 text-sm">
            <span>
              {saved
                ? share === 1
                  ? t("planned.saved")
                  : t("planned.savedPart", { share: t(`planned.share.${shareKey(share)}`) })
                : t("kept")}
            </span>
            <Button kind="quiet" disabled={busy} onClick={undo}>
              {t("undo")}
            </Button>
          </p>
          <EffortRow
            name={`effort-${session.id}`}
            value={effort}
            onChange={(value) => {
              setEffort(value);
              if (saved) change(saved, Number(value));
              else send({ rpe: Number(value) });
            }}
          />
        </div>
      ) : (
        <form
          method="post"
          action="/log/entry"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
          className="mt-3 flex flex-wrap gap-2"
        >
          <PlannedFields session={session} />
          <Button type="submit" kind="solid" disabled={busy}>
            {t("planned.asPlanned")}
          </Button>
          <Button
            disabled={busy}
            aria-expanded={other === "part"}
            onClick={() => setOther(other === "part" ? null : "part")}
          >
            {t("planned.part")}
          </Button>
          <Button
            disabled={busy}
            aria-expanded={other === "instead"}
            onClick={() => setOther(other === "instead" ? null : "instead")}
          >
            {t("planned.else")}
          </Button>
          {other === "part" ? (
            <Choices legend={t("planned.howMuch")}>
              {SHARES.map((part) => (
                <Button key={part} disabled={busy} onClick={() => send({ part })}>
                  {t(`planned.share.${shareKey(part)}`)}
                </Button>
              ))}
              <Button
                kind="quiet"
                disabled={busy}
                onClick={() => onDifferent(draftOfSession(session, units))}
              >
                {t("planned.exact")}
              </Button>
            </Choices>
          ) : null}
          {other === "instead" ? (
            <Choices legend={t("planned.instead")}>
              {sports
                .filter((sport) => sport !== session.sport)
                .map((sport) => (
                  <Button
                    key={sport}
                    disabled={busy}
                    onClick={() => onDifferent(draftInstead(session, sport))}
                  >
                    <DisciplineGlyph sport={sport} />
                    {sportWords(sport)}
                  </Button>
                ))}
            </Choices>
          ) : null}
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

/** Enough to tell a cut-short session from a whole one; exact numbers have the form. Our choice. */
const SHARES = [0.25, 0.5, 0.75] as const;

function shareKey(share: number): "quarter" | "half" | "most" {
  return share === 0.25 ? "quarter" : share === 0.5 ? "half" : "most";
}

function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="mt-1 flex w-full flex-wrap gap-2 border-t border-line pt-3">
      <legend className="float-left w-full pb-1 text-sm font-semibold">{legend}</legend>
      {children}
    </fieldset>
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
