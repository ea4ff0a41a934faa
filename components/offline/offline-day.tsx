"use client";

import { useEffect, useRef, useState } from "react";
import { CheckInForm } from "@/components/check-in/check-in-form";
import { ActivityForm } from "@/components/log/activity-form";
import { emptyDraft } from "@/components/log/draft";
import { sendActivity } from "@/components/log/log-api";
import { PlannedEntry } from "@/components/log/planned-entry";
import { useEntryLabel } from "@/components/log/use-entry-label";
import { WaitingSwap } from "@/components/log/waiting-swap";
import { waitingSwaps } from "@/components/log/waiting-swaps";
import { OutboxChip } from "@/components/outbox/outbox-chip";
import { OutboxProvider, useOutbox } from "@/components/outbox/outbox-provider";
import { Player } from "@/components/rehab/player";
import { UnitsProvider } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { PlayPlan } from "@/lib/contracts/rehab-play";
import type { PlainDate } from "@/lib/engine/plain-date";
import { weekdayDayMonth } from "@/lib/format/day";
import { metric } from "@/lib/format/units";
import { dayIn } from "@/lib/format/zone-clock";
import { newKey } from "@/lib/http/api";
import { canKeep } from "@/lib/outbox/device-store";
import { keptToday, type Who } from "@/lib/outbox/visitor";
import type { OfflineDayPlan } from "./day-plan";

type Found = { readonly who: Who; readonly today: OfflineDayPlan | null } | null;

/** A day without a network: what was planned, the check-in, the log. All of it waits here. */
export function OfflineDay() {
  const t = useWords("offline");
  const [found, setFound] = useState<Found | "looking">("looking");

  useEffect(() => {
    const look = canKeep() ? keptToday<OfflineDayPlan>() : Promise.resolve(null);
    look.then(setFound, () => setFound(null));
    const back = () => window.location.reload();
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, []);

  if (found === "looking") return null;
  if (found === null) {
    return (
      <EmptyState
        title={t("none")}
        action={<Button onClick={() => window.location.reload()}>{t("again")}</Button>}
      >
        <p>{t("nothingKept")}</p>
      </EmptyState>
    );
  }
  return (
    <OutboxProvider who={found.who}>
      <UnitsProvider units={found.today?.units ?? metric}>
        <Day who={found.who} plan={found.today} />
      </UnitsProvider>
    </OutboxProvider>
  );
}

function Day({ who, plan }: { who: Who; plan: OfflineDayPlan | null }) {
  const t = useWords("offline");
  const checkIn = useWords("checkIn");
  const language = useLanguage();
  const labelOf = useEntryLabel();
  const today = plan?.timeZone ? dayIn(plan.timeZone, new Date()) : localDay();
  const [form, setForm] = useState(() => ({ draft: emptyDraft(today), key: newKey() }));
  const formHead = useRef<HTMLHeadingElement>(null);
  const waiting = waitingSwaps(useOutbox().entries);
  const current = plan !== null && plan.date === today ? plan : null;
  const { athleteId } = who;
  return (
    <div className="max-w-2xl space-y-10">
      <header className="space-y-4">
        <h1 className="voice measure-headline text-2xl">{t("headline")}</h1>
        <div className="flex flex-wrap gap-2">
          <OutboxChip />
          <Button onClick={() => window.location.reload()}>{t("again")}</Button>
        </div>
      </header>
      {/* The classes of stiffness are those of the protocol, which comes with a day's plan. */}
      {plan !== null && (
        <section className="space-y-4">
          <h2 className="text-lg font-bold">{t("checkIn")}</h2>
          <CheckInForm
            athleteId={athleteId}
            date={today}
            saved={current?.answers ?? {}}
            stiffness={plan.stiffness}
            since={current?.since ?? checkIn("sinceYesterday")}
            when={checkIn("thisMorning")}
          />
        </section>
      )}
      <section className="space-y-3">
        <h2 className="text-lg font-bold">
          {t("planned", { day: weekdayDayMonth(today, language) })}
        </h2>
        {current === null ? (
          <p className="text-ink-2">{t("notHere")}</p>
        ) : current.sessions.length === 0 ? (
          <p className="text-ink-2">{t("nothing")}</p>
        ) : (
          <>
            <p className="text-sm text-ink-2">{t("asOf")}</p>
            {current.sessions.map((session) => {
              const sport = waiting.get(session.id);
              if (sport)
                return <WaitingSwap key={session.id} title={session.title} sport={sport} />;
              return (
                <PlannedEntry
                  key={session.id}
                  athleteId={athleteId}
                  session={session}
                  today={today}
                  saved={null}
                  onSaved={() => {}}
                  onDifferent={(draft) => {
                    setForm({ draft, key: newKey() });
                    formHead.current?.focus();
                    formHead.current?.scrollIntoView({ block: "start" });
                  }}
                />
              );
            })}
            {current.plays?.map((play) => (
              <OfflinePlay key={play.session.id} athleteId={athleteId} plan={play} />
            ))}
          </>
        )}
      </section>
      <section className="space-y-4">
        <h2 ref={formHead} tabIndex={-1} className="text-lg font-bold">
          {t("logOther")}
        </h2>
        <ActivityForm
          key={form.key}
          initial={form.draft}
          replaceable={current?.sessions.filter((session) => !waiting.has(session.id)) ?? []}
          today={today}
          label={t("save")}
          send={(body) => sendActivity(athleteId, body, form.key, labelOf(body))}
          onSent={() => setForm({ draft: emptyDraft(today), key: newKey() })}
        />
      </section>
    </div>
  );
}

/** Strength exercise by exercise; the player opens on a tap, so that a plain log entry stays near. */
function OfflinePlay({ athleteId, plan }: { athleteId: string; plan: PlayPlan }) {
  const t = useWords("offline");
  const [open, setOpen] = useState(false);
  return open ? (
    <section aria-label={plan.session.title} className="border-y border-line py-6">
      <Player athleteId={athleteId} plan={plan} />
    </section>
  ) : (
    <Button onClick={() => setOpen(true)}>{t("begin", { title: plan.session.title })}</Button>
  );
}

/** The day this device's clock shows, where the zone of the account is not known. */
function localDay(): PlainDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-") as PlainDate;
}
