"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { EditedBlock, PlanEditDto } from "@/lib/contracts/blocks";
import type { Language } from "@/lib/engine/model";
import { localeOf } from "@/lib/words/languages";
import { type EditorWords, spanOf } from "./editor-words";
import { useEditorWords } from "./use-editor-words";

type Props = {
  readonly edits: readonly PlanEditDto[];
  readonly mayPlan: boolean;
  readonly busy: boolean;
  readonly onUndo: (editId: string) => void;
};

/** Short enough to be read at a glance; the rest opens. */
const SHOWN = 6;

/** Who changed the plan since yesterday, what and when, each with its way back. */
export function RecentChanges({ edits, mayPlan, busy, onUndo }: Props) {
  const [all, setAll] = useState(false);
  const words = useEditorWords();
  const { t } = words;
  const shown = all ? edits : edits.slice(0, SHOWN);
  return (
    <section aria-labelledby="recent-changes" className="flex flex-col gap-3">
      <h2 id="recent-changes" className="text-lg font-bold">
        {t("recent.title")}
      </h2>
      <ol className="grid gap-px border border-line bg-line">
        {shown.map((edit) => (
          <li
            key={edit.id}
            className="flex min-h-13 flex-wrap items-center gap-x-4 gap-y-1 bg-surface px-4 py-2"
          >
            <p
              className={`min-w-0 flex-1 basis-60 text-sm ${edit.undoneAt ? "text-ink-3 line-through" : ""}`}
            >
              {editText(edit, words)}
            </p>
            <p className="figures text-xs text-ink-2">
              {edit.byMe ? t("recent.you") : edit.byName},{" "}
              <time dateTime={edit.at} suppressHydrationWarning>
                {whenText(edit.at, words.language)}
              </time>
            </p>
            {edit.undoneAt ? (
              <span className="text-xs text-ink-2">{t("recent.undone")}</span>
            ) : (
              mayPlan && (
                <Button
                  disabled={busy}
                  aria-label={t("recent.undoOne", { what: editText(edit, words) })}
                  onClick={() => onUndo(edit.id)}
                >
                  {t("recent.undo")}
                </Button>
              )
            )}
          </li>
        ))}
      </ol>
      {!all && edits.length > SHOWN && (
        <Button kind="quiet" className="self-start" onClick={() => setAll(true)}>
          {t("recent.all", { count: String(edits.length) })}
        </Button>
      )}
    </section>
  );
}

function editText(
  { kind, verb, blocks }: Pick<PlanEditDto, "kind" | "verb" | "blocks">,
  words: EditorWords,
): string {
  const { t } = words;
  if (kind === "season") return t("recent.season");
  if (kind === "session") return t(`recent.session.${verb}`);
  return blocks.length === 0
    ? t(`recent.block.${verb}`)
    : blocks.map((block) => blockText(block, words)).join("; ");
}

function blockText({ op, phase: of, before, after }: EditedBlock, words: EditorWords): string {
  const { t } = words;
  const phase = words.phase(of);
  const span = (days: EditedBlock["after"]) => (days ? spanOf(words, days) : "");
  if (op === "create") return t("recent.added", { phase, days: span(after) });
  if (op === "delete") return t("recent.removed", { phase, days: span(before) });
  const same = before?.start === after?.start && before?.end === after?.end;
  return same
    ? t("recent.changed", { phase, days: span(after) })
    : t("recent.moved", { phase, days: span(after), before: span(before) });
}

function whenText(at: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));
}
