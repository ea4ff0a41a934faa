"use client";

import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";

const steps = Array.from({ length: 11 }, (_, i) => ({ value: String(i), label: String(i) }));

type Props = { name: string; value: string | null; onChange: (v: string) => void };

/** Session effort 0 to 10, as a person felt it. */
export function EffortRow({ name, value, onChange }: Props) {
  const t = useWords("log.effort");
  return (
    <ChoiceRow
      name={name}
      legend={t("legend")}
      hint={t("hint")}
      choices={steps}
      value={value}
      onChange={onChange}
      columns={6}
    />
  );
}
