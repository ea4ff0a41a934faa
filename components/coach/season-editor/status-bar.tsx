import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { Visit } from "./visit";

type Props = {
  readonly visit: Visit;
  /** Blocks that are not as saved. */
  readonly unsaved: number;
  readonly busy: boolean;
  readonly mayPlan: boolean;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDrop: () => void;
};

/** What the last key did, in a sentence, and the way on and back. */
export function StatusBar({
  visit,
  unsaved,
  busy,
  mayPlan,
  onSave,
  onUndo,
  onRedo,
  onDrop,
}: Props) {
  const t = useWords("seasonEditor.bar");
  const ui = useWords("ui");
  const { said, past, future } = visit;
  const resting = mayPlan ? t("resting") : t("looking");
  return (
    <section
      aria-label={t("label")}
      className="sticky top-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-line bg-paper py-2"
    >
      <p role="status" className="voice min-w-0 flex-1 basis-64 text-md text-pretty">
        <span key={said.count} className={said.no ? "border-l-4 border-ink pl-3" : ""}>
          {said.text || resting}
        </span>
      </p>
      {mayPlan && (
        <div className="flex flex-wrap items-center gap-2">
          <p className="figures hidden text-xs text-ink-2 sm:block">
            {unsaved === 0 ? "" : t("unsaved", { count: unsaved })}
          </p>
          <Button onClick={onUndo} disabled={busy || past.length === 0}>
            {t("undo")}
          </Button>
          <Button onClick={onRedo} disabled={busy || future.length === 0}>
            {t("redo")}
          </Button>
          {unsaved > 0 && (
            <Button kind="quiet" onClick={onDrop} disabled={busy}>
              {t("discard")}
            </Button>
          )}
          <Button kind="solid" onClick={onSave} disabled={busy || unsaved === 0}>
            {busy ? ui("saving") : t("save")}
          </Button>
        </div>
      )}
    </section>
  );
}
