"use client";

import { useId } from "react";
import { useUnits } from "@/components/shell/units";
import { useWords } from "@/components/shell/words";
import { decimal } from "@/lib/format/units";

type Props = {
  label: string;
  unit?: string;
  value: number;
  step: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
};

/** A number under the thumb: less, the number itself to type over, more. */
export function Stepper({ label, unit = "", value, step, min, max, onChange }: Props) {
  const t = useWords("rehab.play");
  const units = useUnits();
  const id = useId();
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  const button =
    "press flex min-h-(--tap-thumb) w-(--tap-thumb) shrink-0 items-center justify-center border border-line-strong bg-surface text-lg font-semibold hover:border-ink disabled:opacity-60";
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
        {unit === "" ? "" : `, ${unit}`}
      </label>
      <div className="mt-1 flex">
        <button
          type="button"
          aria-label={t("less", { name: label })}
          disabled={value <= min}
          onClick={() => set(value - step)}
          className={`${button} rounded-l-control`}
        >
          −
        </button>
        <input
          id={id}
          inputMode="decimal"
          value={decimal(String(value), units)}
          onChange={(event) => {
            const typed = Number(event.target.value.replace(",", "."));
            if (Number.isFinite(typed)) set(typed);
          }}
          className="figures min-h-(--tap-thumb) w-14 border-y border-line-strong bg-surface text-center text-lg font-semibold"
        />
        <button
          type="button"
          aria-label={t("more", { name: label })}
          disabled={value >= max}
          onClick={() => set(value + step)}
          className={`${button} rounded-r-control`}
        >
          +
        </button>
      </div>
    </div>
  );
}
