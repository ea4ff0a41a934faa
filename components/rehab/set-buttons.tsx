"use client";

import { useWords } from "@/components/shell/words";
import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { Side } from "@/lib/engine/model";
import { countOn, type PlayedSet, sidesOf } from "./play-state";

type Props = {
  item: PlayItem;
  sets: readonly PlayedSet[];
  /** What one set is to be: "12", "40 s". */
  amount: string;
  stopped: boolean;
  onSet: (side: Side) => void;
};

/** One big button a side: the next set, and how many are done of how many. */
export function SetButtons({ item, sets, amount, stopped, onSet }: Props) {
  const t = useWords("rehab.play");
  const sideWords = useWords("rehab.side");
  const sides = sidesOf(item);
  return (
    <div className={`grid gap-2 ${sides.length === 2 ? "grid-cols-2" : ""}`}>
      {sides.map((side) => {
        const count = countOn(sets, side);
        const full = count >= item.sets;
        const which = side === "both" ? "" : `${sideWords(side)}, `;
        const what = full
          ? t("full", { which })
          : t(item.amount.kind === "hold" ? "startSet" : "doneSet", { which, amount });
        return (
          <div key={side} className="flex flex-col">
            <button
              type="button"
              disabled={full || stopped}
              // The second tap of a double tap is the same set.
              onClick={(event) => event.detail < 2 && onSet(side)}
              className="press flex min-h-16 flex-col items-center justify-center rounded-control border border-ink bg-ink px-2 py-2 font-semibold text-on-ink hover:bg-ink-2 disabled:border-line-strong disabled:bg-sunk disabled:text-ink-2"
            >
              <span className="first-letter:uppercase">{what}</span>
            </button>
            <p className="figures mt-1 flex items-center justify-center gap-2 text-sm text-ink-2">
              <Dots done={count} of={item.sets} />
              {t("count", { count, of: item.sets })}
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** Filled: done. Outline: still to do. */
function Dots({ done, of }: { done: number; of: number }) {
  const width = of * 12;
  return (
    <svg aria-hidden="true" width={width} height="12" viewBox={`0 0 ${width} 12`}>
      {Array.from({ length: of }, (_, i) => i).map((i) => (
        <circle
          key={i}
          cx={6 + i * 12}
          cy="6"
          r="4"
          fill={i < done ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
