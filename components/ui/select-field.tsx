"use client";

import { useId } from "react";
import { inputClass } from "./text-field";

type Props<V extends string> = {
  id?: string;
  label: string;
  value: V;
  options: readonly { readonly value: V; readonly label: string }[];
  onChange: (value: V) => void;
};

export function SelectField<V extends string>({ id, label, value, options, onChange }: Props<V>) {
  const own = useId();
  return (
    <div>
      <label htmlFor={id ?? own} className="block text-sm font-semibold">
        {label}
      </label>
      <select
        id={id ?? own}
        value={value}
        onChange={(event) => {
          const next = options.find((option) => option.value === event.target.value);
          if (next) onChange(next.value);
        }}
        className={`${inputClass} mt-1`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
