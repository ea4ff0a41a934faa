"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useWords } from "@/components/shell/words";
import { later } from "@/components/ui/later";
import { isCommand } from "@/components/ui/typing";
import { unreached } from "@/components/ui/unreached";
import { usePageKeys } from "@/components/ui/use-page-keys";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { daysAway, type WeekKey } from "./key-lines";
import type { WeekMay } from "./week-may";

const KeysHelp = later(() => import("./keys-help").then((part) => part.KeysHelp, unreached));

type Props = {
  monday: PlainDate;
  thisMonday: PlainDate;
  base: string;
  may: WeekMay;
  /** Keys that a coach's tools on this page have. */
  tools: readonly WeekKey[];
};

/** The keys of the page, and the button that lists them where there is a keyboard to press. */
export function WeekKeys({ monday, thisMonday, base, may, tools }: Props) {
  const t = useWords("week.keys");
  const [open, setOpen] = useState(false);
  const router = useRouter();

  usePageKeys((event) => {
    if (!isCommand(event)) return;
    const days = daysAway(event.key);
    if (event.key === "?") setOpen(true);
    else if (days !== null) router.push(`${base}/${addDays(monday, days)}`);
    else if (event.key === "t" && !tools.includes("tell")) router.push(`${base}/${thisMonday}`);
    else return;
    event.preventDefault();
  });

  return (
    <>
      <span className="keyboard-only">
        <button
          type="button"
          aria-keyshortcuts="?"
          onClick={() => setOpen(true)}
          className="tap press inline-flex items-center gap-2 px-2 text-xs font-semibold hover:underline hover:underline-offset-4"
        >
          {t("title")}
          <span aria-hidden="true">
            <kbd className="rounded-cell border border-line px-1 font-sans">?</kbd>
          </span>
        </button>
      </span>
      {open && <KeysHelp may={may} tools={tools} onClose={() => setOpen(false)} />}
    </>
  );
}
