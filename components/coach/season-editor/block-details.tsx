"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { draftOf, patchOf } from "../block-draft";
import { BlockFields } from "../block-fields";
import type { Fields } from "./commands";
import { type DraftBlock, nameOf } from "./draft";
import { useEditorWords } from "./use-editor-words";

type Props = {
  readonly block: DraftBlock;
  /** Called with all that differs from the block as it was when the form opened. */
  readonly onChange: (fields: Fields) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Phase, days, targets, lock and notes of one block; what it means stands beside it as one types. */
export function BlockDetails({ block, onChange, onDone, onCancel }: Props) {
  const words = useEditorWords();
  const [was] = useState(block);
  const [form, setForm] = useState(() => draftOf(block, words.language));
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector("select")?.focus(), []);
  return (
    <form
      method="post"
      ref={box}
      aria-label={nameOf(was, words)}
      className="flex min-w-0 flex-col gap-5 border border-ink bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone();
      }}
    >
      <h2 className="text-lg font-bold">{nameOf(was, words)}</h2>
      <BlockFields
        draft={form}
        onChange={(next) => {
          setForm(next);
          onChange(patchOf(was, next));
        }}
      />
      <div className="flex gap-2">
        <Button type="submit" kind="solid">
          {words.t("fields.done")}
        </Button>
        <Button onClick={onCancel}>{words.t("fields.leave")}</Button>
      </div>
    </form>
  );
}
