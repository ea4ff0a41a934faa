"use client";

import { type FormEvent, useState } from "react";
import { phaseNames } from "@/components/season/phase-words";
import { Button } from "@/components/ui/button";
import { REASON_MIN, verdictOf } from "@/components/week/edit-outcome";
import { usePlanEdits } from "@/components/week/plan-edits";
import { failureOf } from "@/components/week/session-api";
import { usePreview } from "@/components/week/use-preview";
import type { BlockCreate } from "@/lib/contracts/blocks";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { newKey } from "@/lib/http/api";
import { addBlock, previewNewBlock } from "./block-api";
import { type BlockDraft, draftOf, targetsOf } from "./block-draft";
import { BlockFields } from "./block-fields";
import { Consequence } from "./consequence";
import type { WeekSums } from "./week-deltas";

type Props = {
  athleteId: string;
  /** First day offered. */
  start: PlainDate;
  before: readonly WeekSums[];
  onDone: () => void;
};

/** Days of a fresh block: three weeks, changed as wanted. */
const FRESH_DAYS = 21;

export function NewBlockForm({ athleteId, start, before, onDone }: Props) {
  const [draft, setDraft] = useState<BlockDraft>(() =>
    draftOf({
      phase: "build",
      start,
      end: addDays(start, FRESH_DAYS - 1),
      targets: null,
      locked: false,
      notes: "",
    }),
  );
  const [key] = useState(newKey);
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const edits = usePlanEdits();

  const body: BlockCreate = {
    phase: draft.phase,
    start: draft.start,
    end: draft.end,
    targets: targetsOf(draft, null),
    locked: draft.locked,
    notes: draft.notes,
  };
  const preview = usePreview(JSON.stringify(body), (signal) =>
    previewNewBlock(athleteId, body, signal),
  );
  const verdict = verdictOf(preview.edit?.violations ?? preview.failure?.violations ?? []);
  const ready =
    !preview.pending &&
    (verdict === "free" || (verdict === "reason" && reason.trim().length >= REASON_MIN));

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const override = verdict === "reason" ? { override: { reason } } : {};
      const { editId } = await addBlock(athleteId, { ...body, ...override }, key);
      edits.saved(editId, `${phaseNames[draft.phase]} block added.`);
      onDone();
    } catch (error) {
      setProblem(failureOf(error).message);
      setBusy(false);
    }
  }

  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-5 border border-ink bg-surface p-4">
      <h2 className="text-lg font-bold">New block</h2>
      <div className="grid gap-8 xl:grid-cols-2">
        <BlockFields draft={draft} onChange={setDraft} />
        <Consequence
          preview={preview}
          before={before}
          idle={false}
          reason={reason}
          onReason={setReason}
        />
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" kind="solid" disabled={!ready || busy}>
          Add block
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
