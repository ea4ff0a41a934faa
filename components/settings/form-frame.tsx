"use client";

import type { FormEvent, ReactNode } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Problem } from "./use-saving";

type Props = {
  label: string;
  busy: boolean;
  problem: Problem | null;
  onSubmit: () => void;
  children: ReactNode;
  /** Beside the button: a way back, a way past. */
  beside?: ReactNode;
  /** Where the form stands behind a button: back to it, with nothing saved. */
  onClose?: (() => void) | undefined;
};

/** What every form here has: what went wrong first, the fields, one button. */
export function FormFrame({ label, busy, problem, onSubmit, children, beside, onClose }: Props) {
  const ui = useWords("ui");
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit();
      }}
      className="flex flex-col gap-5"
    >
      {problem && <ErrorSummary title={problem.title} faults={problem.faults} />}
      {children}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" kind="solid" disabled={busy} className="sm:px-8">
          {label}
        </Button>
        {beside}
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            {ui("close")}
          </Button>
        )}
      </div>
    </form>
  );
}
