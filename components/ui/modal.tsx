"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "./button";

type Props = {
  open: boolean;
  title: string;
  onClose: () => void;
  /** For what is worked in rather than read. */
  wide?: boolean;
  children: ReactNode;
};

/** A native modal dialog: focus stays inside, Escape closes, focus goes back to where it was. */
export function Modal({ open, title, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const t = useWords("ui");

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`sheet-rise safe-bottom m-0 mt-auto max-h-[92dvh] w-full max-w-none overflow-y-auto rounded-t-sheet border border-line-strong bg-paper p-0 text-ink sm:m-auto sm:rounded-sheet ${wide ? "sm:max-w-4xl" : "sm:max-w-xl"}`}
    >
      <div className="sticky top-0 z-10 flex items-start justify-between gap-4 border-b border-line bg-paper px-4 py-3 sm:px-6">
        <h2 id={titleId} className="voice pt-1.5 text-xl">
          {title}
        </h2>
        <Button kind="quiet" onClick={() => dialog.current?.close()}>
          {t("close")}
        </Button>
      </div>
      <div className="px-4 py-5 sm:px-6">{open ? children : null}</div>
    </dialog>
  );
}
