"use client";

import { useEffect, useRef } from "react";
import { phaseNames } from "@/components/season/phase-words";
import { Button } from "@/components/ui/button";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { dayMonthYear } from "@/components/week/day-words";
import type { BlockDto } from "@/lib/contracts/blocks";
import { type BlockDraft, draftOf } from "./block-draft";
import type { DraftBlock } from "./season-editor/draft";

/** One block that two people changed: as it is saved, and as it is wanted; null where it is gone. */
export type Pair = {
  readonly id: string;
  readonly saved: BlockDto | null;
  readonly mine: DraftBlock | null;
};

type Props = {
  readonly pairs: readonly Pair[];
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
};

/** Somebody saved the same blocks meanwhile: both versions, line by line, and a choice. */
export function TwoVersions({ pairs, onTakeTheirs, onKeepMine }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section
      aria-labelledby="two-versions"
      className="flex flex-col gap-5 border border-ink bg-surface p-4"
    >
      <h2 id="two-versions" ref={head} tabIndex={-1} className="voice text-lg text-balance">
        Somebody saved {pairs.length === 1 ? "this block" : "these blocks"} while you were editing.
        Nothing of yours is lost.
      </h2>
      {pairs.map((pair) => (
        <Versions key={pair.id} {...pair} />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button kind="solid" onClick={onKeepMine}>
          Go on with mine
        </Button>
        <Button onClick={onTakeTheirs}>Take what is saved</Button>
      </div>
    </section>
  );
}

function Versions({ saved, mine }: Pair) {
  const theirs = saved && draftOf(saved);
  const own = mine && draftOf(mine);
  const name = saved ?? mine;
  return (
    <ScrollRegion
      label={`Two versions of ${name ? phaseNames[name.phase] : "a block"}`}
      className="overflow-x-auto"
    >
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
            const [left, right] = [theirs ? text(theirs) : "removed", own ? text(own) : "removed"];
            const look = left === right ? "text-ink-3" : "font-semibold";
            return (
              <tr key={name} className="border-t border-line align-top">
                <th scope="row" className="py-1.5 pr-4 font-normal text-ink-2">
                  {name}
                </th>
                <td className={`py-1.5 pr-4 ${look}`}>{left}</td>
                <td className={`py-1.5 ${look}`}>{right}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
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
