"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FromFile } from "@/components/import/from-file";
import { amountText } from "@/components/session/amount";
import { disciplineOf, wordClass } from "@/components/session/discipline";
import { SportLine } from "@/components/session/sport-line";
import { useProblemText } from "@/components/shell/problem-text";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { Modal } from "@/components/ui/modal";
import { useToast } from "@/components/ui/toast";
import { unreached } from "@/components/ui/unreached";
import type { ActivityDto } from "@/lib/contracts/activities";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayFrom } from "@/lib/format/day";
import { formatSpeed } from "@/lib/format/pace";
import { unbroken } from "@/lib/format/unbroken";
import { newKey } from "@/lib/http/api";
import { ActivityForm } from "./activity-form";
import { draftOfActivity, type Planned } from "./draft";
import { changeActivity, removeActivity, restoreActivity } from "./log-api";
import { newestFirst } from "./log-overlay";
import { replaceableFor } from "./replaceable";
import { useEntryLabel } from "./use-entry-label";

/** Only for an entry that was changed. */
const EntryHistory = later(() =>
  import("./entry-history").then((part) => part.EntryHistory, unreached),
);

type Props = {
  athleteId: string;
  /** Newest first. */
  activities: readonly ActivityDto[];
  /** Taken out within a day, as the server had it. */
  deleted: readonly ActivityDto[];
  /** Planned and not yet logged. */
  open: readonly Planned[];
  today: PlainDate;
  onSaved: (activity: ActivityDto) => void;
  onGone: (id: string) => void;
};

/** What was logged lately, newest first; each can be changed, or deleted and brought back. */
export function RecentEntries(props: Props) {
  const { athleteId, activities, open, today, onSaved, onGone } = props;
  const t = useWords("log");
  const ui = useWords("ui");
  const sports = useWords("session.sports");
  const language = useLanguage();
  const labelOf = useEntryLabel();
  const problemText = useProblemText();
  /** Deleted in this visit; after a reload the server tells it. */
  const [justDeleted, setJustDeleted] = useState<readonly ActivityDto[]>([]);
  const [editing, setEditing] = useState<ActivityDto | null>(null);
  const units = useUnits();
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  const say = useToast();
  const stands = new Set(activities.map((one) => one.id));
  const gone = new Map(
    [...props.deleted, ...justDeleted]
      .filter((one) => !stands.has(one.id))
      .map((one) => [one.id, one]),
  );
  const shown = [...activities, ...gone.values()].toSorted(newestFirst);

  /** `work` answers whether the server has it: without a network there is nothing to read anew. */
  async function run(work: () => Promise<boolean>) {
    setProblem(null);
    try {
      if (await work()) router.refresh();
      else say(t("kept"));
    } catch (error) {
      setProblem(problemText(error));
    }
  }

  const remove = (activity: ActivityDto) =>
    run(async () => {
      const outcome = await removeActivity(
        athleteId,
        activity,
        newKey(),
        t("deleteOne", { name: labelOf(activity) }),
      );
      if (outcome.kept) return false;
      onGone(activity.id);
      setJustDeleted((now) => [...now, activity]);
      say(t("entry.deleted"));
      return true;
    });
  const restore = (activity: ActivityDto) =>
    run(async () => {
      onSaved(await restoreActivity(athleteId, activity.id));
      setJustDeleted((now) => now.filter((one) => one.id !== activity.id));
      say(t("entry.back"));
      return true;
    });

  return (
    <>
      {problem && (
        <p role="alert" className="mb-2 text-sm font-semibold">
          {problem}
        </p>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {shown.map((activity) =>
          gone.has(activity.id) ? (
            <li key={activity.id} className="flex items-center gap-3 py-2 text-sm text-ink-2">
              <span className="min-w-0 flex-1">
                {t("entry.deletedOne", {
                  name: `${sports(activity.sport)}, ${dayFrom(activity.date, today, language)}`,
                })}
              </span>
              <Button kind="quiet" onClick={() => restore(activity)}>
                {t("undo")}
              </Button>
            </li>
          ) : (
            <Entry
              key={activity.id}
              activity={activity}
              today={today}
              onEdit={() => setEditing(activity)}
              onDelete={() => remove(activity)}
            />
          ),
        )}
      </ul>
      <Modal open={editing !== null} title={t("entry.change")} onClose={() => setEditing(null)}>
        {editing && (
          <>
            <ActivityForm
              initial={draftOfActivity(editing, units)}
              replaceable={replaceableFor(editing, open)}
              today={today}
              label={t("form.save")}
              send={(body) =>
                changeActivity(
                  athleteId,
                  editing,
                  body,
                  newKey(),
                  ui("changeOne", { name: labelOf(editing) }),
                )
              }
              onSent={(outcome) => {
                setEditing(null);
                say(t(outcome.kept ? "kept" : "entry.changed"));
                if (outcome.kept) return;
                onSaved(outcome.answer);
                router.refresh();
              }}
            />
            {editing.version > 1 ? (
              <EntryHistory athleteId={athleteId} activityId={editing.id} />
            ) : null}
          </>
        )}
      </Modal>
    </>
  );
}

type EntryProps = {
  activity: ActivityDto;
  today: PlainDate;
  onEdit: () => void;
  onDelete: () => void;
};

function Entry({ activity, today, onEdit, onDelete }: EntryProps) {
  const t = useWords("log");
  const ui = useWords("ui");
  const sports = useWords("session.sports");
  const roles = useWords("roles");
  const language = useLanguage();
  const units = useUnits();
  const { sport, role, rpe, note, date } = activity;
  const day = dayFrom(date, today, language);
  const what = `${sports(sport)}, ${day}`;
  const details = [
    day,
    role === null ? null : roles(role),
    formatSpeed(activity, units),
    rpe === null ? null : unbroken(t("effort.is", { effort: rpe })),
    activity.sessionId === null ? null : t("entry.fromPlan"),
    activity.insteadOfTitle && t("entry.insteadOf", { title: activity.insteadOfTitle }),
    activity.summary ? t("entry.fromSummary") : null,
  ].filter((part) => part !== null);
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-1 pb-2">
      <p className={`figures min-w-0 py-1 text-sm font-semibold ${wordClass[disciplineOf(sport)]}`}>
        <SportLine
          sport={sport}
          name={sports(sport)}
          amount={amountText(activity, units)}
          size={20}
        />
      </p>
      <div className="flex">
        <Button kind="quiet" aria-label={ui("changeOne", { name: what })} onClick={onEdit}>
          {ui("change")}
        </Button>
        <Button kind="quiet" aria-label={t("deleteOne", { name: what })} onClick={onDelete}>
          {t("delete")}
        </Button>
      </div>
      <p className="figures col-span-2 text-xs text-ink-2 first-letter:uppercase">
        {details.join("\u00a0· ")}
        {activity.imported && <FromFile />}
      </p>
      {note && <p className="voice measure col-span-2 mt-1 text-sm text-ink-2">{note}</p>}
    </li>
  );
}
