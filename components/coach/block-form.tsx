"use client";

import { type FormEvent, useState } from "react";
import { phaseNames } from "@/components/season/phase-words";
import { Button } from "@/components/ui/button";
import { REASON_MIN, verdictOf } from "@/components/week/edit-outcome";
import { usePlanEdits } from "@/components/week/plan-edits";
import { failureOf } from "@/components/week/session-api";
import { usePreview } from "@/components/week/use-preview";
import type { BlockDto, BlockEdit } from "@/lib/contracts/blocks";
import { previewBlock, readSeason, removeBlock, saveBlock } from "./block-api";
import { draftOf, patchOf } from "./block-draft";
import { BlockFields } from "./block-fields";
import { Consequence } from "./consequence";
import { TwoVersions } from "./two-versions";
import type { WeekSums } from "./week-deltas";

type Props = {
  athleteId: string;
  block: BlockDto;
  before: readonly WeekSums[];
  onDone: () => void;
};

/** Edits one block with its consequence beside it; nothing is saved until the button says so. */
export function BlockForm({ athleteId, block, before, onDone }: Props) {
  /** The version the edit starts from; moves on when somebody else saved meanwhile. */
  const [known, setKnown] = useState(block);
  const [draft, setDraft] = useState(() => draftOf(block));
  const [theirs, setTheirs] = useState<BlockDto | "gone" | null>(null);
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const edits = usePlanEdits();

  const patch = patchOf(known, draft);
  const idle = Object.keys(patch).length === 0;
  const preview = usePreview(idle ? null : `${known.version} ${JSON.stringify(patch)}`, (signal) =>
    previewBlock(athleteId, known, patch, signal),
  );
  const verdict = verdictOf(preview.edit?.violations ?? preview.failure?.violations ?? []);
  const reasoned = reason.trim().length >= REASON_MIN;
  const ready =
    !idle && !preview.pending && (verdict === "free" || (verdict === "reason" && reasoned));

  async function run(call: () => Promise<BlockEdit>, sentence: string) {
    setBusy(true);
    setProblem(null);
    try {
      edits.saved((await call()).editId, sentence);
      onDone();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.stale) await showTheirs();
      else setProblem(failure.message);
      setBusy(false);
    }
  }

  async function showTheirs() {
    try {
      const season = await readSeason(athleteId);
      setTheirs(season.blocks.find((one) => one.id === block.id) ?? "gone");
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const override = verdict === "reason" ? { override: { reason } } : {};
    if (ready) {
      run(
        () => saveBlock(athleteId, known, { ...patch, ...override }),
        `${phaseNames[draft.phase]} block changed.`,
      );
    }
  }

  if (theirs !== null) {
    return (
      <TwoVersions
        theirs={theirs}
        mine={draft}
        onTakeTheirs={(block) => {
          setKnown(block);
          setDraft(draftOf(block));
          setTheirs(null);
        }}
        onKeepMine={(block) => {
          setKnown(block);
          setTheirs(null);
        }}
        onClose={onDone}
      />
    );
  }
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-5">
      <div className="grid gap-8 xl:grid-cols-2">
        <BlockFields draft={draft} onChange={setDraft} />
        <Consequence
          preview={preview}
          before={before}
          idle={idle}
          reason={reason}
          onReason={setReason}
        />
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="solid" disabled={!ready || busy}>
          Save block
        </Button>
        <Button onClick={onDone}>Cancel</Button>
        <Button
          kind="quiet"
          disabled={busy}
          className="sm:ml-auto"
          onClick={() =>
            run(
              () => removeBlock(athleteId, known, verdict === "reason" && reasoned ? reason : null),
              `${phaseNames[known.phase]} block removed.`,
            )
          }
        >
          Remove this block
        </Button>
      </div>
      {verdict === "never" && (
        <p className="text-sm text-ink-2">
          This breaks a limit that nobody sets aside. Change the block and it can be saved.
        </p>
      )}
    </form>
  );
}
