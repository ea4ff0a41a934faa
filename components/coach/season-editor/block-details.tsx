"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { draftOf, patchOf } from "../block-draft";
import { BlockFields } from "../block-fields";
import type { Fields } from "./commands";
import { type DraftBlock, nameOf } from "./draft";

type Props = {
  readonly block: DraftBlock;
  /** Called with all that differs from the block as it was when the form opened. */
  readonly onChange: (fields: Fields) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Phase, days, targets, lock and notes of one block; what it means stands beside it as one types. */
export function BlockDetails({ block, onChange, onDone, onCancel }: Props) {
  const [was] = useState(block);
  const [form, setForm] = useState(() => draftOf(block));
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector("select")?.focus(), []);
  return (
    <form
      ref={box}
      aria-label={nameOf(was)}
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
      <h2 className="text-lg font-bold">{nameOf(was)}</h2>
      <BlockFields
        draft={form}
        onChange={(next) => {
          setForm(next);
          onChange(patchOf(was, next));
        }}
      />
      <div className="flex gap-2">
        <Button type="submit" kind="solid">
          Done
        </Button>
        <Button onClick={onCancel}>Leave it as it was</Button>
      </div>
    </form>
  );
}
