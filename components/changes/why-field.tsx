"use client";

import { useWords } from "@/components/shell/words";
import { TextArea } from "@/components/ui/text-field";

type Props = { value: string; onChange: (why: string) => void };

/** A word to the athlete about what was decided; may stay empty. */
export function WhyField({ value, onChange }: Props) {
  const t = useWords("coachWeek.offer");
  return (
    <TextArea
      label={t("why")}
      hint={t("whyHint")}
      rows={2}
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** As the wire asks. */
const WHY_MIN = 3;

/** Nothing where too little was said to be a reason. */
export function whyOf(text: string): { why?: string } {
  const why = text.trim();
  return why.length >= WHY_MIN ? { why } : {};
}
