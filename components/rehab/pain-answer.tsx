"use client";

import { PainScale } from "@/components/check-in/pain-scale";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { PainCeiling } from "@/lib/engine/rehab/ceiling";
import type { Verdict } from "./play-state";

type Props = {
  item: PlayItem;
  pain: number | null;
  ceiling: PainCeiling;
  verdict: Verdict;
  onPain: (pain: number) => void;
  onEasier: () => void;
  onNext: () => void;
};

/** One tap after the first set; above the limit in force it says to stop and what to do instead. */
export function PainAnswer(props: Props) {
  const { item, pain, ceiling, verdict, onPain, onEasier, onNext } = props;
  return (
    <div className="space-y-3">
      <PainScale
        legend="Pain during this exercise"
        hint={`0 none, 10 the worst you can think of. Your limit is ${ceiling.exerciseMax}.`}
        name={`pain-${item.id}`}
        value={pain}
        onChange={onPain}
      />
      <div role="status">
        {verdict === "stop-exercise" ? (
          <Notice strong title="Stop this exercise for today.">
            <p>
              You noted {pain}; the limit is {ceiling.exerciseMax}
              {ceiling.by === null ? "" : `, set by ${ceiling.by}`}.
              {item.easier
                ? ` ${item.easier.name} asks less of the tendon. Leaving it out is fine too.`
                : " Leave it out today."}
            </p>
            <div className="mt-3 flex flex-wrap gap-2">
              {item.easier ? (
                <Button kind="solid" onClick={onEasier}>
                  Do the easier one
                </Button>
              ) : null}
              <Button onClick={onNext}>Leave it out</Button>
            </div>
          </Notice>
        ) : null}
      </div>
    </div>
  );
}

/** Whatever is still to do waits for another day. */
export function SessionOver({
  sessionMax,
  onFinish,
}: {
  sessionMax: number;
  onFinish: () => void;
}) {
  return (
    <div role="status">
      <Notice strong title="Stop here for today.">
        <p>
          You noted more than {sessionMax}: the session ends, whatever is still to do. If it came
          suddenly or is severe, use “Something sudden or severe?” on Today.
        </p>
        <div className="mt-3">
          <Button kind="solid" onClick={onFinish}>
            Finish now
          </Button>
        </div>
      </Notice>
    </div>
  );
}
