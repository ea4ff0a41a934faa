import type { ButtonHTMLAttributes } from "react";

export type ButtonKind = "solid" | "outline" | "quiet";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind };

/** A native button; `type="button"` unless it sends a form. */
export function Button({ kind = "outline", className = "", type = "button", ...rest }: Props) {
  return <button type={type} className={`${buttonClass(kind)} ${className}`} {...rest} />;
}

/** The look alone, for links that lead somewhere. */
export function buttonClass(kind: ButtonKind): string {
  return `tap press inline-flex items-center justify-center gap-2 rounded-control border text-sm font-semibold disabled:opacity-60 ${kinds[kind]}`;
}

const kinds: Readonly<Record<ButtonKind, string>> = {
  solid: "px-4 border-ink bg-ink text-on-ink hover:bg-ink-2 hover:border-ink-2",
  outline: "px-4 border-line-strong bg-surface text-ink hover:border-ink",
  // Padding and border together are what -mx-2 takes back: its words line up with those above.
  quiet:
    "px-[calc(--spacing(2)-1px)] border-transparent text-ink underline decoration-line-strong underline-offset-4 hover:decoration-ink",
};
