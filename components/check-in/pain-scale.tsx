"use client";

import type { ReactNode } from "react";
import { ChoiceRow } from "@/components/ui/choice-row";

const points = Array.from({ length: 11 }, (_, n) => ({ value: String(n), label: String(n) }));

type Props = {
  legend: ReactNode;
  hint?: ReactNode;
  name: string;
  value: number | null | undefined;
  onChange: (pain: number) => void;
  size?: "thumb" | "tap";
};

/** 0 to 10 in two rows, never filled in beforehand: a ready number bends the answer. */
export function PainScale({ value, onChange, size = "thumb", ...rest }: Props) {
  return (
    <ChoiceRow
      {...rest}
      columns={6}
      size={size}
      choices={points}
      value={value === null || value === undefined ? null : String(value)}
      onChange={(text) => onChange(Number(text))}
    />
  );
}
