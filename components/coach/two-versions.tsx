"use client";

import { useEffect, useRef } from "react";
import { phaseNames } from "@/components/season/phase-words";
import { Button } from "@/components/ui/button";
import { dayMonthYear } from "@/components/week/day-words";
import type { BlockDto } from "@/lib/contracts/blocks";
import { type BlockDraft, draftOf } from "./block-draft";

type Props = {
  theirs: BlockDto | "gone";
  mine: BlockDraft;
  onTakeTheirs: (block: BlockDto) => void;
  onKeepMine: (block: BlockDto) => void;
  onClose: () => void;
};

/** Somebody saved the same block meanwhile: both versions, line by line, and a choice. */
export function TwoVersions({ theirs, mine, onTakeTheirs, onKeepMine, onClose }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);

  if (theirs === "gone") {
    return (
      <div className="flex flex-col gap-3">
        <h3 ref={head} tabIndex={-1} className="voice text-lg">
          Somebody removed this block while you were editing it.
        </h3>
        <Button onClick={onClose} className="self-start">
          Close
        </Button>
      </div>
    );
  }
  const saved = draftOf(theirs);
  return (
    <div className="flex flex-col gap-4">
      <h3 ref={head} tabIndex={-1} className="voice text-lg">
        Somebody saved this block while you were editing it. Nothing of yours is lost.
      </h3>
      <div className="overflow-x-auto">
        <table className="w-full max-w-2xl border-collapse text-left text-sm">
          <thead>
            <tr className="text-xs text-ink-2">
              <th scope="col" className="py-1.5 pr-4 font-semibold">
                <span className="sr-only">Part</span>
              </th>
              <th scope="col" className="py-1.5 pr-4 font-semibold">
                Saved now
              </th>
              <th scope="col" className="py-1.5 font-semibold">
                Yours
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ name, text }) => {
              const same = text(saved) === text(mine);
              return (
                <tr key={name} className="border-t border-line align-top">
                  <th scope="row" className="py-1.5 pr-4 font-normal text-ink-2">
                    {name}
                  </th>
                  <td className={`py-1.5 pr-4 ${same ? "text-ink-3" : "font-semibold"}`}>
                    {text(saved)}
                  </td>
                  <td className={`py-1.5 ${same ? "text-ink-3" : "font-semibold"}`}>
                    {text(mine)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button kind="solid" onClick={() => onKeepMine(theirs)}>
          Go on with mine
        </Button>
        <Button onClick={() => onTakeTheirs(theirs)}>Take what is saved</Button>
      </div>
    </div>
  );
}

const open = (text: string) => (text === "" ? "left to the plan" : text);

const parts: readonly { name: string; text: (draft: BlockDraft) => string }[] = [
  { name: "Phase", text: (draft) => phaseNames[draft.phase] },
  { name: "First day", text: (draft) => dayMonthYear(draft.start) },
  { name: "Last day", text: (draft) => dayMonthYear(draft.end) },
  { name: "Run, km", text: (draft) => open(draft.runKm) },
  { name: "Bike, h", text: (draft) => open(draft.bikeH) },
  { name: "Swim, km", text: (draft) => open(draft.swimKm) },
  { name: "Strength", text: (draft) => open(draft.strength) },
  { name: "Lock", text: (draft) => (draft.locked ? "locked" : "open") },
  { name: "Notes", text: (draft) => draft.notes || "none" },
];
