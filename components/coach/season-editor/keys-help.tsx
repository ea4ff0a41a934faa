import { Modal } from "@/components/ui/modal";
import { Keys } from "./command-sheet";
import { commands, otherKeys } from "./keys";

export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Modal open title="Keys" onClose={onClose}>
      <p className="mb-4 text-sm text-ink-2">
        They work while the season has the focus. On a Mac, ⌘ stands for Ctrl.
      </p>
      <dl className="grid gap-px border border-line bg-line sm:grid-cols-2">
        {[...otherKeys, ...commands].map(({ label, keys }) => (
          <div
            key={label}
            className="flex items-center justify-between gap-3 bg-surface px-3 py-2 text-sm"
          >
            <dt>{label}</dt>
            <dd>
              <span className="sr-only">{keys.join(" ")}</span>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
