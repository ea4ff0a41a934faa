import { useWords } from "@/components/shell/words";
import { KeyList } from "@/components/ui/key-list";
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
      <KeyList
        lines={lines.map(({ label, keys }) => ({
          label,
          spoken: keys.map((key) => capOf(key, t)).join(" "),
          caps: <Keys keys={keys} />,
        }))}
      />
    </Modal>
  );
}
