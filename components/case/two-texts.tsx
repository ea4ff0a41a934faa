"use client";

import { useEffect, useId, useRef } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";
import type { SavedEntry } from "./case-api";

type Props = {
  theirs: SavedEntry | "gone";
  mine: string;
  onMine: (text: string) => void;
  busy: boolean;
  problem: string | null;
  onSaveMine: () => void;
  onKeepTheirs: () => void;
};

/** Saved elsewhere meanwhile: both texts side by side, nothing is thrown away without a word. */
export function TwoTexts({ theirs, mine, onMine, busy, problem, onSaveMine, onKeepTheirs }: Props) {
  const t = useWords("caseFile.two");
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const id = useId();
  const gone = theirs === "gone";
  return (
    <div className="flex flex-col gap-4">
      <h3 ref={head} tabIndex={-1} className="voice text-lg">
        {t(gone ? "gone" : "saved")}
      </h3>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        {!gone && (
          <section aria-labelledby={`${id}-theirs`}>
            <h4 id={`${id}-theirs`} className="text-sm font-semibold">
              {t("now")}
            </h4>
            <p className="voice mt-1 whitespace-pre-line border border-line bg-surface p-3">
              {theirs.text}
            </p>
          </section>
        )}
        <TextArea
          label={t("yours")}
          voice
          rows={8}
          maxLength={8000}
          value={mine}
          onChange={(event) => onMine(event.target.value)}
        />
      </div>
      <p className="text-sm text-ink-2">{t("stays")}</p>
      <div className="flex flex-wrap gap-2">
        <Button kind="solid" onClick={onSaveMine} disabled={busy}>
          {t(gone ? "saveNew" : "saveMine")}
        </Button>
        <Button onClick={onKeepTheirs}>{t(gone ? "leave" : "keep")}</Button>
      </div>
    </div>
  );
}
