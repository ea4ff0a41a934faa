"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAct } from "@/components/log/use-act";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { FoldMark } from "@/components/ui/fold-mark";
import { goneOf } from "@/components/ui/gone-of";
import { Modal } from "@/components/ui/modal";
import { useToast } from "@/components/ui/toast";
import type { DeletedEntry } from "@/lib/contracts/case-record";
import type { InjuryTextKind } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import { newKey } from "@/lib/http/api";
import { type EntryFields, injuryTextApi, journalApi, type SavedEntry } from "./case-api";
import { EntryEditor } from "./entry-editor";

export type ListedEntry = SavedEntry & {
  readonly mayEdit: boolean;
  readonly earlier: readonly { readonly version: number; readonly text: string }[];
};

/** A way to begin an entry: with nothing, or with a draft. */
export type Beginning = { readonly button: string; readonly initial: EntryFields };

type Props = {
  athleteId: string;
  kind: InjuryTextKind | "journal";
  entries: readonly ListedEntry[];
  /** Taken out within a day, as the server had it. */
  deleted: readonly DeletedEntry[];
  beginnings: readonly Beginning[];
  today: PlainDate;
};

/** Entries under their day and author, each changed by who entered it; earlier versions folded. */
export function EntryList(props: Props) {
  const { athleteId, kind, entries, deleted, beginnings, today } = props;
  const t = useWords("caseFile");
  const ui = useWords("ui");
  const language = useLanguage();
  const nameOf = ({ date }: DeletedEntry) =>
    t(`${kind}.one`, { day: dayMonthYear(date, language) });
  const [open, setOpen] = useState<ListedEntry | Beginning | null>(null);
  /** Taken away in this visit; after a reload the server tells it. */
  const [justRemoved, setJustRemoved] = useState<readonly DeletedEntry[]>([]);
  const removed = goneOf([...deleted, ...justRemoved], entries);
  const { problem, act } = useAct();
  const entryApi = kind === "journal" ? journalApi(athleteId) : injuryTextApi(athleteId, kind);
  const router = useRouter();
  const say = useToast();

  const remove = (entry: ListedEntry) =>
    act(async () => {
      await entryApi.remove(entry, newKey());
      setJustRemoved((all) => [...all, entry]);
      return t("removed");
    });
  const restore = (entry: DeletedEntry) =>
    act(async () => {
      await entryApi.restore(entry.id);
      setJustRemoved((all) => all.filter((one) => one.id !== entry.id));
      return t("back");
    });
  const editing = open !== null && "id" in open ? open : null;

  return (
    <section className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="text-lg font-bold">{t(`${kind}.title`)}</h2>
        <div className="flex flex-wrap gap-2 print:hidden">
          {beginnings.map((one) => (
            <Button key={one.button} onClick={() => setOpen(one)}>
              {one.button}
            </Button>
          ))}
        </div>
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {removed.map((entry) => (
        <p key={entry.id} className="flex items-center gap-3 text-sm text-ink-2">
          {t("removedOne", { name: nameOf(entry) })}
          <Button kind="quiet" onClick={() => restore(entry)}>
            {t("undo")}
          </Button>
        </p>
      ))}
      {entries.length === 0 && removed.length === 0 && (
        <p className="measure text-sm text-ink-2">{t(`${kind}.empty`)}</p>
      )}
      <ul className="divide-y divide-line border-t border-line empty:hidden">
        {entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            name={nameOf(entry)}
            onEdit={() => setOpen(entry)}
            onRemove={() => remove(entry)}
          />
        ))}
      </ul>
      <Modal
        open={open !== null}
        title={t(editing ? `${kind}.changing` : `${kind}.fresh`)}
        onClose={() => setOpen(null)}
      >
        {open !== null && (
          <EntryEditor
            entryApi={entryApi}
            entry={editing}
            initial={"initial" in open ? open.initial : fieldsOf(open)}
            label={t(`${kind}.label`)}
            {...(kind === "journal" ? { hint: t("journal.hint") } : {})}
            today={today}
            onSaved={() => {
              setOpen(null);
              say(ui("saved"));
              router.refresh();
            }}
          />
        )}
      </Modal>
    </section>
  );
}

function fieldsOf({ text, date, author }: SavedEntry): EntryFields {
  return { text, date, ...(author === undefined ? {} : { author }) };
}

type EntryProps = {
  entry: ListedEntry;
  /** `journal entry of 25 Nov 2026` */
  name: string;
  onEdit: () => void;
  onRemove: () => void;
};

function Entry({ entry, name, onEdit, onRemove }: EntryProps) {
  const t = useWords("caseFile");
  const ui = useWords("ui");
  const { text, date, author, earlier, mayEdit } = entry;
  const day = dayMonthYear(date, useLanguage());
  return (
    <li className="pt-1 pb-4">
      <div className="flex min-h-11 items-center justify-between gap-x-3">
        <p className="figures text-xs text-ink-2">{day}</p>
        {mayEdit && (
          <div className="-mr-2 flex print:hidden">
            <Button kind="quiet" aria-label={ui("changeOne", { name })} onClick={onEdit}>
              {ui("change")}
            </Button>
            <Button kind="quiet" aria-label={ui("removeOne", { name })} onClick={onRemove}>
              {ui("remove")}
            </Button>
          </div>
        )}
      </div>
      <p className="voice measure whitespace-pre-line text-md">{text}</p>
      {author !== undefined && <p className="mt-1 text-xs text-ink-2">{author}</p>}
      {earlier.length > 0 && (
        <details className="mt-1 print:hidden">
          <summary className="tap inline-flex items-center gap-2 text-xs font-semibold text-ink-2">
            <FoldMark />
            {t("versions", { count: earlier.length })}
          </summary>
          <ol className="mt-1 flex flex-col gap-2 border-l border-line pl-3">
            {earlier.map((one) => (
              <li
                key={one.version}
                className="voice measure text-sm whitespace-pre-line text-ink-2"
              >
                {one.text}
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
