import { useWords } from "@/components/shell/words";
import { Modal } from "@/components/ui/modal";
import { capOf, Keys } from "./command-sheet";
import { commands } from "./keys";

/** The rest of the list of keys, by what they are called. */
const otherKeys = [
  { name: "step", keys: ["←", "→"] },
  { name: "level", keys: ["↓", "↑"] },
  { name: "ends", keys: ["Home", "End"] },
  { name: "details", keys: ["Enter"] },
  { name: "week", keys: ["W"] },
  { name: "save", keys: ["Ctrl", "S"] },
  { name: "undo", keys: ["Ctrl", "Z"] },
  { name: "redo", keys: ["Shift", "Ctrl", "Z"] },
  { name: "drop", keys: ["Esc"] },
  { name: "list", keys: ["?"] },
] as const;

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useWords("seasonEditor");
  const lines = [
    ...otherKeys.map(({ name, keys }) => ({ label: t(`keys.${name}`), keys })),
    ...commands.map(({ name, keys }) => ({ label: t(`command.${name}`), keys })),
  ];
  return (
    <Modal open title={t("keys.title")} onClose={onClose}>
      <p className="mb-4 text-sm text-ink-2">{t("keys.what")}</p>
      <dl className="grid gap-px border border-line bg-line sm:grid-cols-2">
        {lines.map(({ label, keys }) => (
          <div
            key={label}
            className="flex items-center justify-between gap-3 bg-surface px-3 py-2 text-sm"
          >
            <dt>{label}</dt>
            <dd>
              <span className="sr-only">{keys.map((key) => capOf(key, t)).join(" ")}</span>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
