"use client";

import type { ReactNode } from "react";
import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { NumberOption } from "./answer-words";

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-3 [&>:is(fieldset,div)]:far-off">
      <h3 className="border-b border-line pb-1 text-sm text-ink-2 first-letter:uppercase">
        {title}
      </h3>
      {children}
    </section>
  );
}

type YesNoProps = {
  legend: string;
  name: string;
  value: boolean | null | undefined;
  onChange: (yes: boolean) => void;
};

export function YesNo({ legend, name, value, onChange }: YesNoProps) {
  const t = useWords("checkIn");
  return (
    <ChoiceRow
      legend={legend}
      name={name}
      size="tap"
      value={value === null || value === undefined ? null : value ? "yes" : "no"}
      onChange={(text) => onChange(text === "yes")}
      choices={[
        { value: "no", label: t("no") },
        { value: "yes", label: t("yes") },
      ]}
    />
  );
}

type NumberChoiceProps = {
  legend: string;
  name: string;
  options: readonly NumberOption[];
  value: number | null | undefined;
  onChange: (value: number) => void;
};

/** Words for a number: what is stored is the middle of what the words mean. */
export function NumberChoice({ legend, name, options, value, onChange }: NumberChoiceProps) {
  const chosen =
    value === null || value === undefined ? undefined : options.find((one) => value <= one.to);
  return (
    <ChoiceRow
      legend={legend}
      name={name}
      size="tap"
      value={chosen === undefined ? null : String(chosen.stored)}
      onChange={(stored) => onChange(Number(stored))}
      choices={options.map(({ label, stored }) => ({ value: String(stored), label }))}
    />
  );
}
