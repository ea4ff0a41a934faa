"use client";

import { type ReactNode, useId } from "react";

export type Choice<V extends string> = { readonly value: V; readonly label: ReactNode };

type Props<V extends string> = {
  legend: ReactNode;
  hint?: ReactNode;
  /** Form name; also groups the radios. */
  name: string;
  choices: readonly Choice<V>[];
  value: V | null;
  onChange: (value: V) => void;
  /** Columns of equal width; left out, the choices wrap as wide as their words. */
  columns?: 2 | 3 | 5 | 6;
  /** Numbers under the thumb, words under the thumb, or the smaller size of second questions. */
  size?: "thumb" | "words" | "tap";
};

/** Native radio buttons drawn as buttons: arrow keys, labels and forms work as they always do. */
export function ChoiceRow<V extends string>(props: Props<V>) {
  const { legend, hint, name, choices, value, onChange, columns, size = "thumb" } = props;
  const group = useId();
  const hintId = `${group}-hint`;
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : hintId} className="min-w-0">
      <legend className="text-md font-semibold">{legend}</legend>
      {hint === undefined ? null : (
        <p id={hintId} className="mt-0.5 text-sm text-ink-2">
          {hint}
        </p>
      )}
      <div
        className={`mt-2 gap-1 ${columns === undefined ? "flex flex-wrap" : columnClass[columns]}`}
      >
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={`press relative flex items-center justify-center rounded-control border border-line-strong bg-surface px-1 text-center font-semibold select-none hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-on-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink ${
              columns === undefined ? "px-4" : ""
            } ${sizeClass[size]}`}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
            />
            <span className="pointer-events-none relative">{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const columnClass: Readonly<Record<2 | 3 | 5 | 6, string>> = {
  2: "grid grid-cols-2",
  3: "grid grid-cols-3",
  5: "grid grid-cols-5",
  // Six, or as many as the thumb needs: in a card on the narrowest phones that is five.
  6: "grid grid-cols-[repeat(auto-fit,minmax(max(var(--tap),calc((100%-1.25rem)/6-1px)),1fr))]",
};
const sizeClass = {
  thumb: "min-h-(--tap-thumb) min-w-(--tap) text-md",
  words: "min-h-(--tap-thumb) min-w-(--tap) text-sm",
  tap: "min-h-(--tap) min-w-(--tap) text-sm",
} as const;
