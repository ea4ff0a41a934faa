"use client";

import Link from "next/link";
import { useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import type { RedFlag } from "@/lib/engine/model";
import { CareCard } from "./care-card";
import { careOfFlag, flagsByUrgency } from "./care-words";

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
  const t = useWords("care");
  const checkIn = useWords("checkIn");
  const ui = useWords("ui");
  const [ticked, setTicked] = useState<readonly RedFlag[]>([]);
  const toggle = (flag: RedFlag) =>
    setTicked((all) => (all.includes(flag) ? all.filter((one) => one !== flag) : [...all, flag]));

  return (
    <Modal open={open} title={checkIn("severe")} onClose={onClose}>
      <p className="text-ink-2">{t("intro")}</p>
      {flagsByUrgency().map(({ urgency, flags }) => (
        <fieldset key={urgency} className="mt-6 min-w-0">
          <legend className="text-sm font-bold">{t(`lists.${urgency}`)}</legend>
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
                  <span>{t(`flags.${flag}.what`)}</span>
                </label>
                {ticked.includes(flag) ? (
                  <div className="pb-4" role="status">
                    <CareCard care={careOfFlag(flag)} because={t("ticked")} />
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      <p className="mt-6 text-sm text-ink-2">
        {t("foot")}{" "}
        <Link href="/method" prefetch={false} className="underline underline-offset-4">
          {t("listFrom")}
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
          {saving ? ui("saving") : t("pause")}
        </Button>
      </div>
    </Modal>
  );
}
