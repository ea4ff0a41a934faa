import { type InputHTMLAttributes, useId } from "react";

type Props = InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  hint?: string;
  error?: string | null;
};

/** Label, hint, input and what is wrong with it, tied together for every reader. */
export function TextField({ label, hint, error = null, id, className = "", ...rest }: Props) {
  const own = useId();
  const inputId = id ?? own;
  const described = [hint ? `${inputId}-hint` : null, error ? `${inputId}-error` : null]
    .filter((part) => part !== null)
    .join(" ");
  return (
    <div className={className}>
      <label htmlFor={inputId} className="block text-sm font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${inputId}-hint`} className="text-xs text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${inputId}-error`} className="mt-1 text-sm font-semibold text-flare-text">
          {error}
        </p>
      ) : null}
      <input
        id={inputId}
        aria-describedby={described === "" ? undefined : described}
        aria-invalid={error ? true : undefined}
        className={`${inputClass} mt-1`}
        {...rest}
      />
    </div>
  );
}

/** One look for inputs, selects and text areas. */
export const inputClass =
  "block min-h-(--tap) w-full rounded-control border border-line-strong bg-surface px-3 py-2 text-md text-ink hover:border-ink aria-invalid:border-2 aria-invalid:border-flare";
