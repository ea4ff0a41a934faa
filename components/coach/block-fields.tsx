"use client";

import { useId } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { inputClass, TextArea, TextField } from "@/components/ui/text-field";
import { phases } from "@/lib/engine/model";
import { isPlainDate } from "@/lib/engine/plain-date";
import { type BlockDraft, stretched } from "./block-draft";
import { lengthText } from "./season-editor/editor-words";
import { useEditorWords } from "./season-editor/use-editor-words";

type Props = { draft: BlockDraft; onChange: (draft: BlockDraft) => void };

/** Phase, dates, weekly targets, lock and notes of a block. */
export function BlockFields({ draft, onChange }: Props) {
  const id = useId();
  const words = useEditorWords();
  const purpose = useWords("phases.purpose");
  const { t } = words;
  const set = (part: Partial<BlockDraft>) => onChange({ ...draft, ...part });
  const setDay = (part: "start" | "end", value: string) => {
    if (isPlainDate(value)) set({ [part]: value });
  };
  return (
    <div className="flex flex-col gap-4">
      <div>
        <label htmlFor={`${id}-phase`} className="block text-sm font-semibold">
          {t("fields.phase")}
        </label>
        <select
          id={`${id}-phase`}
          value={draft.phase}
          onChange={(event) => {
            const phase = phases.find((one) => one === event.target.value);
            if (phase) set({ phase });
          }}
          aria-describedby={`${id}-purpose`}
          className={`${inputClass} mt-1`}
        >
          {phases.map((phase) => (
            <option key={phase} value={phase}>
              {words.phase(phase)}
            </option>
          ))}
        </select>
        <p id={`${id}-purpose`} className="mt-1 text-xs text-ink-2">
          {purpose(draft.phase)}
        </p>
      </div>
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label={t("fields.firstDay")}
          type="date"
          value={draft.start}
          onChange={(event) => setDay("start", event.target.value)}
        />
        <TextField
          label={t("fields.lastDay")}
          type="date"
          min={draft.start}
          value={draft.end}
          onChange={(event) => setDay("end", event.target.value)}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => onChange(stretched(draft, -1))}>
          <span aria-hidden="true">−</span> {t("fields.oneWeek")}
        </Button>
        <Button onClick={() => onChange(stretched(draft, 1))}>
          <span aria-hidden="true">+</span> {t("fields.oneWeek")}
        </Button>
        <p className="figures text-sm text-ink-2" role="status">
          {lengthText(words, draft)}
        </p>
      </div>
      <fieldset className="min-w-0">
        <legend className="text-sm font-semibold">{t("fields.eachWeek")}</legend>
        <p className="text-xs text-ink-2">{t("fields.eachWeekWhat")}</p>
        <div className="mt-2 grid grid-cols-2 gap-4">
          <Amount
            label={t("fields.run")}
            value={draft.runKm}
            onChange={(runKm) => set({ runKm })}
          />
          <Amount
            label={t("fields.bike")}
            value={draft.bikeH}
            onChange={(bikeH) => set({ bikeH })}
          />
          <Amount
            label={t("fields.swim")}
            value={draft.swimKm}
            onChange={(swimKm) => set({ swimKm })}
          />
          <Amount
            label={t("fields.strength")}
            value={draft.strength}
            onChange={(strength) => set({ strength })}
          />
        </div>
      </fieldset>
      <label className="tap flex items-center gap-3 text-sm">
        <input
          type="checkbox"
          checked={draft.locked}
          onChange={(event) => set({ locked: event.target.checked })}
          className="size-5 accent-ink"
        />
        <span>
          <span className="font-semibold">{t("fields.lock")}</span>
          <span className="block text-xs text-ink-2">{t("fields.lockWhat")}</span>
        </span>
      </label>
      <TextArea
        label={t("fields.notes")}
        rows={3}
        maxLength={4000}
        value={draft.notes}
        onChange={(event) => set({ notes: event.target.value })}
      />
    </div>
  );
}

type AmountProps = { label: string; value: string; onChange: (value: string) => void };

function Amount({ label, value, onChange }: AmountProps) {
  const t = useWords("seasonEditor");
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={value}
      placeholder={t("fields.open")}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
