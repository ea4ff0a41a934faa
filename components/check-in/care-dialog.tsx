"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import type { RedFlag } from "@/lib/engine/model";
import { CareCard } from "./care-card";
import { flagCare, flagsByUrgency, type Urgency } from "./care-words";

type Props = {
  open: boolean;
  onClose: () => void;
  /** Adds the ticked items to the day's check-in. */
  onSave: (flags: readonly RedFlag[]) => void;
  saving: boolean;
  error: string | null;
};

/** Fixed list, fixed words. The words help whether or not anything is saved. */
export function CareDialog({ open, onClose, onSave, saving, error }: Props) {
  const [ticked, setTicked] = useState<readonly RedFlag[]>([]);
  const toggle = (flag: RedFlag) =>
    setTicked((all) => (all.includes(flag) ? all.filter((one) => one !== flag) : [...all, flag]));

  return (
    <Modal open={open} title="Something sudden or severe?" onClose={onClose}>
      <p className="text-ink-2">
        If any of these is true, stop training and get help. Tick it to see who to call and what to
        say.
      </p>
      {flagsByUrgency().map(({ urgency, flags }) => (
        <fieldset key={urgency} className="mt-6 min-w-0">
          <legend className="text-sm font-bold">{listHeadings[urgency]}</legend>
          <ul className="mt-1 divide-y divide-line border-y border-line">
            {flags.map((flag) => (
              <li key={flag}>
                <label className="flex min-h-(--tap) items-start gap-3 py-2.5">
                  <input
                    type="checkbox"
                    checked={ticked.includes(flag)}
                    onChange={() => toggle(flag)}
                    className="mt-0.5 size-6 shrink-0 accent-ink"
                  />
                  <span>{flagCare[flag].what}</span>
                </label>
                {ticked.includes(flag) ? (
                  <div className="pb-4" role="status">
                    <CareCard care={flagCare[flag]} because="You ticked" />
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      <p className="mt-6 text-sm text-ink-2">
        This is a list of warning signs, not a judgement about you. If you are worried and nothing
        here fits, call 111.{" "}
        <Link href="/method" prefetch={false} className="underline underline-offset-4">
          Where the list comes from
        </Link>
      </p>
      <div className="sticky bottom-0 -mx-4 mt-4 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6">
        {error === null ? null : (
          <p role="alert" className="mb-2 text-sm font-semibold text-flare-text">
            {error}
          </p>
        )}
        <Button
          kind="solid"
          className="w-full"
          disabled={ticked.length === 0 || saving}
          onClick={() => onSave(ticked)}
        >
          {saving ? "Saving…" : "Save, and pause my training"}
        </Button>
      </div>
    </Modal>
  );
}

const listHeadings: Readonly<Record<Urgency, string>> = {
  now: "Get help now",
  today: "Get help today",
  week: "See someone this week",
  fortnight: "See someone in the next two weeks",
};
