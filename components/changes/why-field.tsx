"use client";

import { useId } from "react";
import { inputClass } from "@/components/ui/text-field";

type Props = { value: string; onChange: (why: string) => void };

/** A word to the athlete about what was decided; may stay empty. */
export function WhyField({ value, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        Why, if you like
      </label>
      <p id={`${id}-hint`} className="text-xs text-ink-2">
        The athlete reads it beside the change.
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
