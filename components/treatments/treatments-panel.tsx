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
import type { DeletedTreatment, TreatmentDto } from "@/lib/contracts/care";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayFrom } from "@/lib/format/day";
import { newKey } from "@/lib/http/api";
import { changeTreatment, removeTreatment, restoreTreatment, sendTreatment } from "./treatment-api";
import { TreatmentForm } from "./treatment-form";
import { TreatmentRow } from "./treatment-row";

type Props = {
  athleteId: string;
  /** Oldest first. */
  treatments: readonly TreatmentDto[];
  /** Taken away within a day, as the server had it. */
  deleted: readonly DeletedTreatment[];
  today: PlainDate;
};

/** Stand open before the rest is folded. */
const OPEN = 5;

/** Booked ahead, waiting for a word whether they took place, and done; each changed or taken away. */
export function TreatmentsPanel({ athleteId, treatments, deleted, today }: Props) {
  const t = useWords("treatments");
  const ui = useWords("ui");
  const language = useLanguage();
  const [editing, setEditing] = useState<TreatmentDto | "new" | null>(null);
  /** Taken away in this visit; after a reload the server tells it. */
  const [justRemoved, setJustRemoved] = useState<readonly DeletedTreatment[]>([]);
  const { problem, act } = useAct();
  const router = useRouter();
  const say = useToast();
  const removed = goneOf([...deleted, ...justRemoved], treatments);

  const confirm = (one: TreatmentDto) =>
    act(async () => {
      await changeTreatment(athleteId, one, { status: "done" }, newKey());
      return t("enteredDone");
    });
  const remove = (one: TreatmentDto) =>
    act(async () => {
      const gone = await removeTreatment(athleteId, one, newKey());
      setJustRemoved((all) => [...all, gone]);
      return t("removed");
    });
  const restore = ({ id }: DeletedTreatment) =>
    act(async () => {
      await restoreTreatment(athleteId, id);
      setJustRemoved((all) => all.filter((one) => one.id !== id));
      return t("back");
    });

  const row = (one: TreatmentDto) => (
    <TreatmentRow
      key={one.id}
      treatment={one}
      today={today}
      onConfirm={() => confirm(one)}
      onEdit={() => setEditing(one)}
      onRemove={() => remove(one)}
    />
  );
  const planned = treatments.filter((one) => one.status === "planned");
  const done = treatments.filter((one) => one.status === "done").toReversed();

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="text-lg font-bold">{t("title")}</h2>
        <Button onClick={() => setEditing("new")} className="print:hidden">
          {t("add")}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {treatments.length === 0 && removed.length === 0 && (
        <p className="measure text-ink-2">{t("nothing")}</p>
      )}
      {removed.map((one) => (
        <p key={one.id} className="flex items-center gap-3 text-sm text-ink-2">
          {t("removedOne", {
            name: `${t(`kind.${one.kind}`)}, ${dayFrom(one.date, today, language)}`,
          })}
          <Button kind="quiet" onClick={() => restore(one)}>
            {t("undo")}
          </Button>
        </p>
      ))}
      <List title={t("booked")} items={planned.map(row)} />
      <List title={t("done")} items={done.slice(0, OPEN).map(row)} />
      {done.length > OPEN && (
        <details>
          <summary className="tap inline-flex items-center gap-2 text-sm font-semibold">
            <FoldMark />
            {t("more", { count: done.length - OPEN })}
          </summary>
          <List title={t("earlier")} items={done.slice(OPEN).map(row)} />
        </details>
      )}
      <Modal
        open={editing !== null}
        title={t(editing === "new" ? "add" : "changeOne")}
        onClose={() => setEditing(null)}
      >
        {editing !== null && (
          <TreatmentForm
            initial={editing === "new" ? { kind: null, date: today, note: "" } : editing}
            today={today}
            withCourse={editing === "new"}
            send={async (body, key) => {
              const saved =
                editing === "new"
                  ? await sendTreatment(athleteId, body, key)
                  : await changeTreatment(athleteId, editing, body, key);
              setEditing(null);
              say(saved.status === "planned" ? t("savedBooked") : ui("saved"));
              router.refresh();
            }}
          />
        )}
      </Modal>
    </div>
  );
}

function List({ title, items }: { title: string; items: readonly React.ReactNode[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className="pb-1.5 text-sm font-semibold text-ink-2">{title}</h3>
      <ul className="divide-y divide-line border-y border-line">{items}</ul>
    </div>
  );
}
