"use client";

import { ChoiceRow } from "@/components/ui/choice-row";

const steps = Array.from({ length: 11 }, (_, i) => ({ value: String(i), label: String(i) }));

type Props = { name: string; legend: string; value: string | null; onChange: (v: string) => void };

/** Session effort 0 to 10, as a person felt it. */
export function EffortRow({ name, legend, value, onChange }: Props) {
  return (
    <ChoiceRow
      name={name}
      legend={legend}
      hint="0 nothing, 3 moderate, 5 hard, 10 all you had"
      choices={steps}
      value={value}
      onChange={onChange}
      columns={6}
    />
  );
}
