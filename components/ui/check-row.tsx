import type { ReactNode } from "react";

type Props = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  title: ReactNode;
  /** What ticking it means, where the title alone does not say. */
  what?: ReactNode;
};

/** A box with its words: all of the row can be tapped. */
export function CheckRow({ checked, onChange, title, what }: Props) {
  return (
    <label className="tap flex cursor-pointer items-center gap-3 py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-5 shrink-0 accent-ink"
      />
      <span>
        <span className="block text-sm font-semibold">{title}</span>
        {what && <span className="block text-xs text-ink-2">{what}</span>}
      </span>
    </label>
  );
}
