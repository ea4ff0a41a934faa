"use client";

import type { ReactNode } from "react";
import {
  OtherChanges,
  OverrideReason,
  Violations,
  verdictOf,
} from "@/components/week/edit-outcome";
import type { Preview } from "@/components/week/use-preview";
import type { BlockEdit } from "@/lib/contracts/blocks";
import { DeltasTable } from "./deltas-table";
import { sumsOfWeek, type WeekSums, weekDeltas } from "./week-deltas";

type Props = {
  preview: Preview<BlockEdit>;
  before: readonly WeekSums[];
  /** Nothing is different yet. */
  idle: boolean;
  reason: string;
  onReason: (reason: string) => void;
};

/** What saving would do, before anything is saved: weeks, rules in words, sessions. */
export function Consequence({ preview, before, idle, reason, onReason }: Props) {
  const { edit, failure, pending } = preview;
  const violations = edit?.violations ?? failure?.violations ?? [];
  return (
    <section aria-label="What this would mean" className="flex min-w-0 flex-col gap-4">
      <h3 className="text-xs font-semibold text-ink-2">What this would mean</h3>
      <div role="status" aria-busy={pending} className="flex flex-col gap-4">
        {idle && <Said>Change something on the left and its consequence stands here.</Said>}
        {pending && <Said>Working it out…</Said>}
        {failure && violations.length === 0 && (
          <p className="text-sm font-semibold">{failure.message}</p>
        )}
        <Violations violations={violations} />
        {edit && (
          <DeltasTable
            deltas={weekDeltas(before, edit.weeks.map(sumsOfWeek))}
            total={before.length}
          />
        )}
        {edit && edit.changes.length > 0 && (
          <div>
            <h4 className="mb-1 text-xs font-semibold text-ink-2">Sessions</h4>
            <OtherChanges changes={edit.changes} />
          </div>
        )}
      </div>
      {verdictOf(violations) === "reason" && <OverrideReason value={reason} onChange={onReason} />}
    </section>
  );
}

function Said({ children }: { children: ReactNode }) {
  return <p className="voice text-md text-ink-2">{children}</p>;
}
