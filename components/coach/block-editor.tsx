"use client";

import { useState } from "react";
import { BlockTalk } from "@/components/conversation/block-talk";
import { phaseNames } from "@/components/season/phase-words";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { dayMonth } from "@/components/week/day-words";
import type { BlockDto } from "@/lib/contracts/blocks";
import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { formatFar } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { metric } from "@/lib/format/units";
import { lengthText } from "./block-draft";
import { BlockForm } from "./block-form";
import { NewBlockForm } from "./new-block-form";
import type { WeekSums } from "./week-deltas";

type Props = {
  athleteId: string;
  blocks: readonly BlockDto[];
  before: readonly WeekSums[];
  today: PlainDate;
  /** False for a viewer who may look but not plan. */
  mayPlan: boolean;
};

/** The season as rows of blocks; one row at a time opens for editing. */
export function BlockEditor({ athleteId, blocks, before, today, mayPlan }: Props) {
  const [open, setOpen] = useState<string | "new" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-bold">Blocks</h2>
        {mayPlan && open !== "new" && <Button onClick={() => setOpen("new")}>Add a block</Button>}
      </div>
      {open === "new" && (
        <NewBlockForm
          athleteId={athleteId}
          start={addDays(mondayOf(today), 7)}
          before={before}
          onDone={close}
        />
      )}
      {blocks.length === 0 ? (
        <EmptyState title="There is no season yet.">
          Build it from the races and let it fill the weeks, or add a block by hand.
        </EmptyState>
      ) : (
        <ol className="grid gap-px border border-line bg-line">
          {blocks.map((block, i) => (
            <li key={block.id} className="bg-surface">
              <BlockRow
                block={block}
                number={i + 1}
                today={today}
                open={open === block.id}
                onToggle={
                  mayPlan && block.end >= today
                    ? () => setOpen(open === block.id ? null : block.id)
                    : null
                }
              />
              {open === block.id && (
                <div className="border-t border-line bg-paper p-4">
                  <BlockForm
                    key={block.id}
                    athleteId={athleteId}
                    block={block}
                    before={before}
                    onDone={close}
                  />
                </div>
              )}
              <BlockTalk className="px-4" athleteId={athleteId} block={block} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

type RowProps = {
  block: BlockDto;
  number: number;
  today: PlainDate;
  open: boolean;
  /** Null where it cannot be edited: past blocks stay as they were. */
  onToggle: (() => void) | null;
};

function BlockRow({ block, number, today, open, onToggle }: RowProps) {
  const { phase, start, end, locked, coached, notes } = block;
  const now = start <= today && today <= end;
  const past = end < today;
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 px-4 py-2 md:grid-cols-[11rem_12rem_1fr_auto]">
      <h3 className={`flex items-center gap-2 text-md font-bold ${past ? "text-ink-3" : ""}`}>
        <span className="figures w-5 text-sm font-normal text-ink-3">{number}</span>
        {phaseNames[phase]}
        {now && <span className="bg-ink px-1.5 text-2xs font-semibold text-on-ink">now</span>}
      </h3>
      <p className="figures col-start-1 text-xs text-ink-2 md:col-start-auto md:text-sm">
        {dayMonth(start)} to {dayMonth(end)} · {lengthText(start, end)}
      </p>
      <div className="col-start-1 min-w-0 md:col-start-auto">
        <p className="figures text-xs text-ink-2">
          {[targetText(block), locked ? "locked" : null, coached ? "set by a coach" : null]
            .filter((part) => part !== null)
            .join(" · ")}
        </p>
        {notes && <p className="voice truncate text-sm">{notes}</p>}
      </div>
      {onToggle && (
        <Button
          aria-expanded={open}
          aria-label={`${open ? "Close" : "Edit"} block ${number}, ${phaseNames[phase]}`}
          onClick={onToggle}
          className="col-start-2 row-span-3 row-start-1 md:col-start-auto md:row-auto"
        >
          {open ? "Close" : "Edit"}
        </Button>
      )}
    </div>
  );
}

function targetText({ targets }: BlockDto): string {
  const parts = [
    targets?.run?.distanceM === undefined
      ? null
      : `run ${formatFar(targets.run.distanceM, metric)}`,
    targets?.bike?.durationS === undefined
      ? null
      : `bike ${formatDuration(targets.bike.durationS)}`,
    targets?.swim?.distanceM === undefined
      ? null
      : `swim ${formatFar(targets.swim.distanceM, metric)}`,
    targets?.strength?.sessions === undefined ? null : `strength ${targets.strength.sessions}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "left to the plan" : `${parts.join(", ")} a week`;
}
