"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useRef, useState } from "react";
import { useOutbox } from "@/components/outbox/outbox-provider";
import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import { EmptyState } from "@/components/ui/empty-state";
import { later } from "@/components/ui/later";
import { useToast } from "@/components/ui/toast";
import { unreached } from "@/components/ui/unreached";
import type { ActivityDto } from "@/lib/contracts/activities";
import type { SittingLimit } from "@/lib/contracts/care";
import type { Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { newKey } from "@/lib/http/api";
import { dequeue } from "@/lib/outbox/queue";
import { ActivityForm } from "./activity-form";
import { type Draft, emptyDraft, type Planned } from "./draft";
import { sendActivity } from "./log-api";
import { type LogOverlay, mergedLog, newestFirst, withEntry, withoutEntry } from "./log-overlay";
import type { OtherKind } from "./other-entry";
import { PlannedEntry } from "./planned-entry";
import { RecentEntries } from "./recent-entries";
import { RefusedEntries } from "./refused-entries";
import { SwapCredit } from "./swap-credit";
import { useEntryLabel } from "./use-entry-label";
import { WaitingSwap } from "./waiting-swap";
import { waitingSwaps } from "./waiting-swaps";

/** Rare beside training: loaded where it is asked for. */
const OtherEntry = later(() => import("./other-entry").then((part) => part.OtherEntry, unreached));

const kinds = ["training", "treatment", "day"] as const;

type Props = {
  athleteId: string;
  today: PlainDate;
  /** Planned and not yet logged, newest first. */
  planned: readonly Planned[];
  activities: readonly ActivityDto[];
  /** Taken out within a day; can be brought back. */
  deleted: readonly ActivityDto[];
  /** A limit on sitting that stands. */
  sitting: SittingLimit | null;
  /** The session a link asked for; it stands first. */
  wanted: string | null;
  /** Address of the same page, further back; null where the log does not go further back. */
  earlier: string | null;
};

/** The training log: from the plan in one tap, anything else by hand, and what is there already. */
export function LogScreen(props: Props) {
  const { athleteId, today, planned, activities, deleted, sitting, wanted, earlier } = props;
  const t = useWords("log");
  const labelOf = useEntryLabel();
  const [saved, setSaved] = useState<ReadonlyMap<string, Logged>>(new Map());
  const [overlay, setOverlay] = useState<LogOverlay>(new Map());
  const [form, setForm] = useState<Form>({ draft: emptyDraft(today), key: newKey() });
  const [kind, setKind] = useState<"training" | OtherKind>("training");
  /** What was done instead of planned sessions in this visit, the last of them last. */
  const [swaps, setSwaps] = useState<readonly Swapped[]>([]);
  const formHead = useRef<HTMLHeadingElement>(null);
  const router = useRouter();
  const say = useToast();

  const swap = swaps.at(-1);
  const answered = new Set([...saved.keys(), ...swaps.map((one) => one.session.id)]);
  const { who, entries } = useOutbox();
  const waiting = waitingSwaps(entries);
  const open = planned.filter((session) => !answered.has(session.id));
  const shown = [...[...saved.values()].map((one) => one.session), ...open].toSorted(
    (a, b) => rank(a, wanted) - rank(b, wanted) || newestFirst(a, b),
  );

  const log = mergedLog(activities, overlay);
  const keep = (activity: ActivityDto) => {
    setOverlay((now) => withEntry(now, activity));
    // Changed so that it stands instead of nothing, the session is asked about again.
    setSwaps((all) => all.filter((one) => isStill(one, activity)));
  };
  const drop = (id: string) => {
    setOverlay((now) => withoutEntry(now, id));
    setSwaps((all) => all.filter((one) => one.activity.id !== id));
  };

  function showForm(next: Form) {
    setKind("training");
    setForm(next);
    formHead.current?.focus();
    formHead.current?.scrollIntoView({ block: "start" });
  }

  function onSaved(session: Planned, activity: ActivityDto | null) {
    const before = saved.get(session.id)?.activity;
    if (activity) keep(activity);
    else if (before) drop(before.id);
    setSaved((now) => {
      const next = new Map(now);
      if (activity) next.set(session.id, { session, activity });
      else next.delete(session.id);
      return next;
    });
  }

  return (
    <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-10">
        {shown.length > 0 && (
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-bold">{t("fromPlan")}</h2>
            <ul className="flex flex-col gap-3">
              {shown.map((session) => (
                <li key={session.id}>
                  <PlannedPlace session={session} waits={waiting.get(session.id)}>
                    <PlannedEntry
                      athleteId={athleteId}
                      session={session}
                      today={today}
                      saved={saved.get(session.id)?.activity ?? null}
                      onSaved={(activity) => onSaved(session, activity)}
                      onDifferent={(draft) => showForm({ draft, key: newKey() })}
                    />
                  </PlannedPlace>
                </li>
              ))}
            </ul>
          </section>
        )}
        <RefusedEntries onChange={(draft, from) => showForm({ draft, key: newKey(), from })} />
        <section className="flex scroll-mt-6 flex-col gap-4">
          <h2 ref={formHead} tabIndex={-1} className="text-lg font-bold">
            {t(shown.length > 0 ? "somethingElse" : "newEntry")}
          </h2>
          <ChoiceRow
            legend={t("kind.legend")}
            name="entry"
            size="words"
            columns={3}
            value={kind}
            onChange={setKind}
            choices={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          {swap ? <SwapCredit key={swap.activity.id} {...swap} /> : null}
          {kind === "training" ? null : (
            <OtherEntry
              sitting={sitting}
              key={`${kind} ${form.key}`}
              athleteId={athleteId}
              today={today}
              kind={kind}
              onSaved={() => {
                setKind("training");
                setForm({ draft: emptyDraft(today), key: newKey() });
              }}
            />
          )}
          {kind === "training" && form.draft.insteadOf !== null ? (
            <p className="text-sm text-ink-2">{t("insteadWhat")}</p>
          ) : null}
          {kind === "training" ? (
            <ActivityForm
              key={form.key}
              initial={form.draft}
              replaceable={open.filter((session) => !waiting.has(session.id))}
              today={today}
              label={t("saveEntry")}
              send={(body) => sendActivity(athleteId, body, form.key, labelOf(body))}
              onSent={(outcome) => {
                if (form.from && who) void dequeue(who.userId, form.from);
                setForm({ draft: emptyDraft(today), key: newKey() });
                say(t(outcome.kept ? "kept" : "entrySaved"));
                if (outcome.kept) return;
                const activity = outcome.answer;
                const session = open.find((one) => one.id === activity.insteadOf);
                if (session) setSwaps((all) => [...all, { session, activity }]);
                keep(activity);
                router.refresh();
              }}
            />
          ) : null}
        </section>
      </div>
      <section className="flex min-w-0 flex-col gap-3">
        <h2 className="text-lg font-bold">{t("lately")}</h2>
        {log.length + deleted.length === 0 ? (
          <EmptyState title={t("nothing")}>{t("nothingWhat")}</EmptyState>
        ) : (
          <RecentEntries
            athleteId={athleteId}
            activities={log}
            deleted={deleted}
            open={open}
            today={today}
            onSaved={keep}
            onGone={drop}
          />
        )}
        {earlier && (
          <Link
            href={earlier}
            prefetch={false}
            className="tap inline-flex items-center self-start text-sm font-semibold underline underline-offset-4"
          >
            {t("earlier")}
          </Link>
        )}
      </section>
    </div>
  );
}

type Form = {
  readonly draft: Draft;
  readonly key: string;
  /** What it takes the place of on this device: an entry that was not taken. */
  readonly from?: string;
};
type Swapped = { readonly session: Planned; readonly activity: ActivityDto };
type Logged = { readonly session: Planned; readonly activity: ActivityDto };

function isStill(swap: Swapped, { id, insteadOf }: ActivityDto): boolean {
  return swap.activity.id !== id || swap.session.id === insteadOf;
}

type PlaceProps = { session: Planned; waits: Sport | undefined; children: ReactNode };

/** Where a planned session is asked about, unless what was done instead of it is on its way. */
function PlannedPlace({ session, waits, children }: PlaceProps) {
  return waits === undefined ? children : <WaitingSwap title={session.title} sport={waits} />;
}

function rank(session: Planned, wanted: string | null): number {
  return session.id === wanted ? 0 : 1;
}
