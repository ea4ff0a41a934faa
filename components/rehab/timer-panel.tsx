"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { beep } from "./beep";
import { sideWord } from "./side-words";
import { clockText, heldS, readTimer, type Timer } from "./timer";
import { useNow } from "./use-now";

type Props = {
  timer: Timer;
  sound: boolean;
  /** Notes a hold of so many seconds. */
  onHeld: (seconds: number) => void;
  /** Lets the timer go: a rest that is over, a hold that does not count. */
  onLeave: () => void;
};

/** A hold or a rest while it runs. The time is worked out from the clock each time it is drawn. */
export function TimerPanel({ timer, sound, onHeld, onLeave }: Props) {
  const now = useNow(true);
  const reading = readTimer(timer, now);
  const over = reading.phase === "over";
  const told = useRef(over);
  useEffect(() => {
    if (over && !told.current && sound) beep();
    told.current = over;
  }, [over, sound]);

  const held = heldS(timer, now);
  const whole = Math.round((timer.endsAt - timer.startsAt) / 1000);
  return (
    <section
      aria-label={timer.kind === "hold" ? "Hold" : "Rest"}
      className="rounded-control border-2 border-ink bg-surface p-4 text-center"
    >
      <p className="text-sm font-semibold">{headline(timer, reading.phase)}</p>
      <p role="timer" className="figures mt-1 text-num font-bold">
        {over ? "0:00" : clockText(reading.leftS)}
      </p>
      <p role="status" className="mt-1 text-sm text-ink-2">
        {over ? agoWords(reading.agoS) : ""}
      </p>
      {timer.kind === "rest" ? (
        <Button className="mt-3 w-full min-h-(--tap-thumb)" onClick={onLeave}>
          {over ? "Go on" : "Skip the rest"}
        </Button>
      ) : (
        <div className="mt-3 grid grid-cols-2 gap-2">
          <Button className="min-h-(--tap-thumb)" onClick={onLeave}>
            Do not count it
          </Button>
          {over ? (
            <Button kind="solid" className="min-h-(--tap-thumb)" onClick={() => onHeld(whole)}>
              Note {whole} s
            </Button>
          ) : (
            <Button
              className="min-h-(--tap-thumb)"
              disabled={held < 1}
              onClick={() => onHeld(heldS(timer, Date.now()))}
            >
              Stop here
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function headline({ kind, side }: Timer, phase: "ready" | "running" | "over"): string {
  if (kind === "rest") return phase === "over" ? "The rest is over" : "Rest";
  const which = side === "both" ? "" : `, ${sideWord(side)}`;
  if (phase === "ready") return `Get into position${which}`;
  return phase === "over" ? `The hold is over${which}` : `Hold${which}`;
}

const A_WHILE_S = 10;

/** Said to somebody who looked away: the screen may have been off. */
function agoWords(agoS: number): string {
  return agoS < A_WHILE_S ? "" : `It ended ${clockText(agoS)} ago.`;
}
