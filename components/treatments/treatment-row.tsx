"use client";

import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { TreatmentDto } from "@/lib/contracts/care";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayFrom } from "@/lib/format/day";

type Props = {
  treatment: TreatmentDto;
  today: PlainDate;
  onConfirm: () => void;
  onEdit: () => void;
  onRemove: () => void;
};

/** One line; a booking whose day has come asks whether it took place. */
export function TreatmentRow({ treatment, today, onConfirm, onEdit, onRemove }: Props) {
  const { kind, date, status, note, by } = treatment;
  const t = useWords("treatments");
  const ui = useWords("ui");
  const day = dayFrom(date, today, useLanguage());
  const name = t(`kind.${kind}`);
  const what = `${name}, ${day}`;
  const asks = status === "planned" && date <= today;
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-1 py-1.5">
      <p className="min-w-0 text-sm">
        <span className="font-semibold">{name}</span>{" "}
        <span className="figures text-ink-2">· {day}</span>
      </p>
      <div className="-mr-2 flex print:hidden">
        <Button kind="quiet" aria-label={ui("changeOne", { name: what })} onClick={onEdit}>
          {ui("change")}
        </Button>
        <Button kind="quiet" aria-label={ui("removeOne", { name: what })} onClick={onRemove}>
          {ui("remove")}
        </Button>
      </div>
      {(note || by) && (
        <p className="measure col-span-2 -mt-1 pb-1 text-xs text-ink-2">
          {note} <span className="text-ink-3">{t("by", { name: by })}</span>
        </p>
      )}
      {asks && (
        <div className="col-span-2 flex flex-wrap items-center gap-3 py-2 text-sm print:hidden">
          {t("asks")}
          <Button onClick={onConfirm} aria-label={t("tookPlace", { what })}>
            {t("yes")}
          </Button>
        </div>
      )}
    </li>
  );
}
