"use client";

import { useWords } from "@/components/shell/words";
import { KeyList } from "@/components/ui/key-list";
import { Modal } from "@/components/ui/modal";
import { type Cap, keyLines, type WeekKey } from "./key-lines";
import type { WeekMay } from "./week-may";

type Props = { may: WeekMay; tools: readonly WeekKey[]; onClose: () => void };

/** The list behind "?". */
export function KeysHelp({ may, tools, onClose }: Props) {
  const t = useWords("week.keys");
  const named: Readonly<Record<Cap, string>> = {
    Alt: "Alt",
    PageUp: t("cap.pageUp"),
    PageDown: t("cap.pageDown"),
    Enter: t("cap.enter"),
  };
  const capOf = (key: string) => (key in named ? named[key as Cap] : key);
  return (
    <Modal open title={t("title")} onClose={onClose}>
      <p className="mb-4 text-sm text-ink-2">{t("what")}</p>
      <KeyList
        lines={keyLines(may, tools).map(({ name, keys }) => ({
          label: t(name),
          spoken: keys.map(capOf).join(" "),
          caps: (
            <span aria-hidden="true" className="inline-flex shrink-0 gap-0.5">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="rounded-cell border border-line px-1 font-sans text-2xs whitespace-nowrap text-ink-3"
                >
                  {capOf(key)}
                </kbd>
              ))}
            </span>
          ),
        }))}
      />
    </Modal>
  );
}
