"use client";

import { useId } from "react";
import { useWords } from "@/components/shell/words";
import { inputClass } from "@/components/ui/text-field";

type Props = { value: string; onChange: (why: string) => void };

/** A word to the athlete about what was decided; may stay empty. */
export function WhyField({ value, onChange }: Props) {
  const t = useWords("coachWeek.offer");
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {t("why")}
      </label>
      <p id={`${id}-hint`} className="text-xs text-ink-2">
        {t("whyHint")}
      </p>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${inputClass} mt-1`}
      />
    </div>
  );
}

/** As the wire asks. */
const WHY_MIN = 3;

/** Nothing where too little was said to be a reason. */
export function whyOf(text: string): { why?: string } {
  const why = text.trim();
  return why.length >= WHY_MIN ? { why } : {};
}
