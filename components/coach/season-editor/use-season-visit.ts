"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { usePreview } from "@/components/week/use-preview";
import { REASON_MIN, verdictOf } from "@/components/week/verdict";
import type { BlockBatch, BlockConflict, PlanEditDto } from "@/lib/contracts/blocks";
import type { SeasonDto } from "@/lib/contracts/season";
import type { PlainDate } from "@/lib/engine/plain-date";
import { newKey } from "@/lib/http/api";
import {
  conflictsOf,
  previewBlocks,
  readEdits,
  readSeason,
  saveBlocks,
  undoEdit,
} from "../block-api";
import type { Pair } from "../two-versions";
import type { EditorWords } from "./editor-words";
import {
  changesOf,
  opened,
  rebased,
  redone,
  saved,
  savedAgain,
  takenBack,
  told,
  undone,
  type Visit,
  withPatch,
} from "./visit";

type Start = {
  readonly athleteId: string;
  readonly season: SeasonDto;
  readonly edits: readonly PlanEditDto[];
  readonly today: PlainDate;
  readonly words: EditorWords;
  /** Called where a rule waits for its reason. */
  readonly onReasonWanted: () => void;
};

/** One coach's visit to a season: what is wanted, what it would mean, and its way to the server and back. */
export function useSeasonVisit(start: Start) {
  const { athleteId, season, edits: first, today, words, onReasonWanted } = start;
  const { t } = words;
  const problemText = useProblemText();
  const [visit, setVisit] = useState<Visit>(() => opened(season, today, words));
  const [edits, setEdits] = useState(first);
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [pairs, setPairs] = useState<readonly Pair[] | null>(null);
  const [saveAsked, setSaveAsked] = useState(false);
  const intent = useRef({ body: "", key: "" });

  const changes = useMemo(() => changesOf(visit), [visit]);
  const asked = changes.length === 0 ? null : JSON.stringify(changes);
  const preview = usePreview(asked, (signal) => previewBlocks(athleteId, { changes }, signal));
  const verdict = verdictOf(preview.edit?.violations ?? preview.failure?.violations ?? []);
  const say = (text: string, no = false) => setVisit((now) => told(now, text, no));

  // A save that was asked for while its consequence was worked out goes on when that is known.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what ends the wait matters
  useEffect(() => {
    if (!saveAsked || preview.pending) return;
    setSaveAsked(false);
    save();
  }, [saveAsked, preview.pending]);

  useEffect(() => {
    if (asked === null) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [asked]);

  /** Runs a call and then reads season and edits again. */
  async function through<T>(call: () => Promise<T>, then: (answer: T, season: SeasonDto) => void) {
    setBusy(true);
    try {
      const answer = await call();
      const [season, edits] = await Promise.all([readSeason(athleteId), readEdits(athleteId)]);
      then(answer, season);
      setEdits(edits);
    } catch (error) {
      const conflicts = conflictsOf(error);
      if (conflicts.length > 0) {
        setPairs(conflicts.flatMap((conflict) => pairOf(conflict, visit)));
        say(t("visit.somebody"), true);
      } else say(problemText(error), true);
    } finally {
      setBusy(false);
    }
  }

  /** The same body keeps its key, so that trying again after a lost answer saves once. */
  function keyFor(body: BlockBatch): string {
    const text = JSON.stringify(body);
    if (intent.current.body !== text) intent.current = { body: text, key: newKey() };
    return intent.current.key;
  }

  function save() {
    if (busy) return;
    if (asked === null) return say(t("visit.allSaved"));
    if (preview.pending) return setSaveAsked(true);
    if (verdict === "never") return say(t("visit.never"), true);
    if (verdict === "reason" && reason.trim().length < REASON_MIN) {
      say(t("visit.reason"), true);
      return onReasonWanted();
    }
    const body = { changes, ...(verdict === "reason" ? { override: { reason } } : {}) };
    return through(
      () => saveBlocks(athleteId, body, keyFor(body)),
      ({ editId }, season) => {
        intent.current = { body: "", key: "" };
        setReason("");
        setVisit((now) => saved(now, body, { season, editId }));
      },
    );
  }

  function undo() {
    if (busy) return;
    const step = visit.past.at(-1);
    if (!step) return say(t("visit.nothingToUndo"));
    if (step.kind === "draft") return setVisit(undone);
    return through(
      () => undoEdit(athleteId, step.editId),
      (_, season) => setVisit((now) => takenBack(now, season)),
    );
  }

  function redo() {
    if (busy) return;
    const step = visit.future.at(-1);
    if (!step) return say(t("visit.nothingToRedo"));
    if (step.kind === "draft") return setVisit(redone);
    return through(
      () => saveBlocks(athleteId, step.body, newKey()),
      ({ editId }, season) => setVisit((now) => savedAgain(now, { season, editId })),
    );
  }

  function undoRecent(editId: string) {
    const last = visit.past.at(-1);
    if (last?.kind === "saved" && last.editId === editId) return undo();
    return through(
      () => undoEdit(athleteId, editId),
      (_, season) =>
        setVisit((now) => told(rebased(now, season, { gone: editId }), t("visit.undoneAlone"))),
    );
  }

  /** Goes on after somebody else's save, with one's own blocks or with theirs. */
  function goOn(mine: boolean) {
    const given = new Set(mine ? [] : (pairs ?? []).map(({ id }) => id));
    setPairs(null);
    return through(
      async () => {},
      (_, season) => setVisit((now) => rebased(now, season, { given })),
    );
  }

  return {
    visit,
    setVisit,
    edits,
    changes,
    preview,
    verdict,
    reason,
    setReason,
    busy: busy || saveAsked,
    pairs,
    save,
    undo,
    redo,
    undoRecent,
    goOn,
  };
}

/** What is saved by now beside the same block with what was asked of it. */
function pairOf({ asked, saved }: BlockConflict, { blocks }: Visit): Pair[] {
  if (asked.op === "create") return [];
  const own = blocks.find((b) => b.id === asked.id) ?? null;
  const mine = asked.op === "update" && saved ? withPatch(saved, asked) : own;
  return [{ id: asked.id, saved, mine }];
}
