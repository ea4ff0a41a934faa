"use client";

import { useEffect, useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { Modal } from "@/components/ui/modal";
import { isCommand } from "@/components/ui/typing";
import { unreached } from "@/components/ui/unreached";
import { Opening } from "@/components/week/opening";
import type { PlainDate } from "@/lib/engine/plain-date";
import { TellThem } from "./tell-them";

const loadLibrary = () => import("./library-dialog").then((part) => part.LibraryDialog, unreached);
const LibraryDialog = later(loadLibrary, <Opening />);
const RearrangeForm = later(
  () => import("./rearrange-form").then((part) => part.RearrangeForm, unreached),
  <Opening />,
);
const KeepWeeksForm = later(
  () => import("./keep-weeks-form").then((part) => part.KeepWeeksForm, unreached),
  <Opening />,
);

const TellForm = later(
  () => import("./tell-form").then((part) => part.TellForm, unreached),
  <Opening />,
);

type Tool = "library" | "rearrange" | "keep" | "tell";
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
  const t = useWords("coachWeek.tools");
  const [open, setOpen] = useState<Tool | null>(null);
  const [told, setTold] = useState<readonly string[]>([]);

  useEffect(() => {
    const byKey: Readonly<Record<string, Tool>> = {
      ...(library && ahead ? { a: "library" } : {}),
      ...(ahead ? { r: "rearrange" } : {}),
      t: "tell",
    };
    function onKeyDown(event: KeyboardEvent) {
      const tool = byKey[event.key];
      if (!tool || !isCommand(event)) return;
      event.preventDefault();
      setTold([]);
      setOpen(tool);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [library, ahead]);

  const close = () => setOpen(null);
  const tell = (athleteIds: readonly string[]) => {
    setTold(athleteIds);
    setOpen("tell");
  };
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
          {t("library")}
        </Button>
      )}
      {ahead && (
        <Button aria-keyshortcuts="r" onClick={() => setOpen("rearrange")}>
          {t("rearrange")}
        </Button>
      )}
      {library && <Button onClick={() => setOpen("keep")}>{t("keep")}</Button>}
      <Button
        aria-keyshortcuts="t"
        onClick={() => {
          setTold([]);
          setOpen("tell");
        }}
      >
        {t("tell")}
      </Button>
      <Modal
        open={open !== null}
        title={open === null ? "" : t(open === "keep" ? "keepTitle" : open)}
        wide
        onClose={close}
      >
        <TellThem value={tell}>
          {open === "library" && <LibraryDialog {...common} />}
          {open === "rearrange" && <RearrangeForm {...common} />}
        </TellThem>
        {open === "tell" && (
          <TellForm athleteId={athleteId} monday={monday} also={told} onDone={close} />
        )}
        {open === "keep" && <KeepWeeksForm athleteId={athleteId} monday={monday} onDone={close} />}
      </Modal>
    </>
  );
}
