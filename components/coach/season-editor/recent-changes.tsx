"use client";

import { useState } from "react";
import { phaseNames } from "@/components/season/phase-words";
import { Button } from "@/components/ui/button";
import { dayMonth } from "@/components/week/day-words";
import type { EditedBlock, PlanEditDto } from "@/lib/contracts/blocks";

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
  const shown = all ? edits : edits.slice(0, SHOWN);
  return (
    <section aria-labelledby="recent-changes" className="flex flex-col gap-3">
      <h2 id="recent-changes" className="text-lg font-bold">
        Recent changes
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
              {editText(edit)}
            </p>
            <p className="figures text-xs text-ink-2">
              {edit.byMe ? "You" : edit.byName},{" "}
              <time dateTime={edit.at} suppressHydrationWarning>
                {whenText(edit.at)}
              </time>
            </p>
            {edit.undoneAt ? (
              <span className="text-xs text-ink-2">undone</span>
            ) : (
              mayPlan && (
                <Button
                  disabled={busy}
                  aria-label={`Undo: ${editText(edit)}`}
                  onClick={() => onUndo(edit.id)}
                >
                  Undo
                </Button>
              )
            )}
          </li>
        ))}
      </ol>
      {!all && edits.length > SHOWN && (
        <Button kind="quiet" className="self-start" onClick={() => setAll(true)}>
          Show all {edits.length}
        </Button>
      )}
    </section>
  );
}

export function editText({
  kind,
  verb,
  blocks,
}: Pick<PlanEditDto, "kind" | "verb" | "blocks">): string {
  if (kind === "season") return "Season built";
  if (kind === "session") return `Session ${verbs[verb]}`;
  return blocks.length === 0 ? `Block ${verbs[verb]}` : blocks.map(blockText).join("; ");
}

const verbs: Readonly<Record<PlanEditDto["verb"], string>> = {
  create: "added",
  update: "changed",
  delete: "removed",
  build: "built",
};

function blockText({ op, phase, before, after }: EditedBlock): string {
  const name = phaseNames[phase];
  if (op === "create") return `${name} added, ${span(after)}`;
  if (op === "delete") return `${name} removed, ${span(before)}`;
  const same = before?.start === after?.start && before?.end === after?.end;
  return same ? `${name} changed, ${span(after)}` : `${name} ${span(after)}, was ${span(before)}`;
}

function span(days: EditedBlock["after"]): string {
  return days ? `${dayMonth(days.start)} to ${dayMonth(days.end)}` : "";
}

function whenText(at: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));
}
