"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import type { PlainDate } from "@/lib/engine/plain-date";

const loading = () => <p className="text-sm text-ink-2">Opening…</p>;
const loadLibrary = () => import("./library-dialog").then((part) => part.LibraryDialog);
const LibraryDialog = dynamic(loadLibrary, { loading });
const RearrangeForm = dynamic(() => import("./rearrange-form").then((part) => part.RearrangeForm), {
  loading,
});
const KeepWeeksForm = dynamic(
  () => import("./keep-weeks-form").then((part) => part.KeepWeeksForm),
  { loading },
);

type Tool = "library" | "rearrange" | "keep";
type Props = {
  athleteId: string;
  monday: PlainDate;
  today: PlainDate;
  /** False for a coach's plan seen by who has no library. */
  library: boolean;
  /** False where the whole week is past. */
  ahead: boolean;
};

/** The coach's tools for a week; each by a key of its own. */
export function WeekTools({ athleteId, monday, today, library, ahead }: Props) {
  const [open, setOpen] = useState<Tool | null>(null);

  useEffect(() => {
    const byKey: Readonly<Record<string, Tool>> = {
      ...(library && ahead ? { a: "library" } : {}),
      ...(ahead ? { r: "rearrange" } : {}),
    };
    function onKeyDown(event: KeyboardEvent) {
      const tool = byKey[event.key];
      const busy = document.querySelector("dialog[open]") !== null || isTyping(event.target);
      if (!tool || busy || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      setOpen(tool);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [library, ahead]);

  const close = () => setOpen(null);
  const common = { athleteId, monday, today, onDone: close };
  return (
    <>
      {library && ahead && (
        <Button
          aria-keyshortcuts="a"
          onPointerEnter={loadLibrary}
          onFocus={loadLibrary}
          onClick={() => setOpen("library")}
        >
          From the library
        </Button>
      )}
      {ahead && (
        <Button aria-keyshortcuts="r" onClick={() => setOpen("rearrange")}>
          Rearrange
        </Button>
      )}
      {library && <Button onClick={() => setOpen("keep")}>Keep weeks</Button>}
      <Modal open={open !== null} title={open ? titles[open] : ""} wide onClose={close}>
        {open === "library" && <LibraryDialog {...common} />}
        {open === "rearrange" && <RearrangeForm {...common} />}
        {open === "keep" && <KeepWeeksForm athleteId={athleteId} monday={monday} onDone={close} />}
      </Modal>
    </>
  );
}

const titles: Readonly<Record<Tool, string>> = {
  library: "From the library",
  rearrange: "Rearrange",
  keep: "Keep weeks in the library",
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
