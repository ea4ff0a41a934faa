import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
  useId,
} from "react";

type Around = {
  label: string;
  hint?: ReactNode;
  error?: string | null;
};

type FieldProps = InputHTMLAttributes<HTMLInputElement> & Around;

/** One line: label, hint, input and what is wrong with it, tied together for every reader. */
export function TextField({ label, hint, error = null, id, className = "", ...rest }: FieldProps) {
  const own = useId();
  const around = { id: id ?? own, label, hint, error };
  return (
    <Framed {...around} className={className}>
      <input {...tied(around)} className={`${inputClass} mt-1`} {...rest} />
    </Framed>
  );
}

type AreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> &
  Around & {
    ref?: Ref<HTMLTextAreaElement> /** What was typed is read like a letter. */;
    voice?: boolean;
  };

/** Several lines, else as `TextField`. */
export function TextArea({
  label,
  hint,
  error = null,
  id,
  className = "",
  voice = false,
  ...rest
}: AreaProps) {
  const own = useId();
  const around = { id: id ?? own, label, hint, error };
  return (
    <Framed {...around} className={className}>
      <textarea
        {...tied(around)}
        className={`${inputClass} ${voice ? "voice " : ""}mt-1`}
        {...rest}
      />
    </Framed>
  );
}

type Named = Around & { id: string };

function Framed({
  id,
  label,
  hint,
  error,
  className,
  children,
}: Named & { className: string; children: ReactNode }) {
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm font-semibold text-flare-text">
          {error}
        </p>
      ) : null}
      {children}
    </div>
  );
}

function tied({ id, hint, error }: Named) {
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null]
    .filter((part) => part !== null)
    .join(" ");
  return {
    id,
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": error ? true : undefined,
  };
}

/** One look for inputs, selects and text areas. */
export const inputClass =
  "block min-h-(--tap) w-full rounded-control border border-line-strong bg-surface px-3 py-2 text-md text-ink hover:border-ink aria-invalid:border-2 aria-invalid:border-flare";
