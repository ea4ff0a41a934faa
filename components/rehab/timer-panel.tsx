"use client";

import { useEffect, useRef } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { beep } from "./beep";
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
  const t = useWords("rehab.timer");
  const sideWords = useWords("rehab.side");
  const now = useNow(true);
  const reading = readTimer(timer, now);
  const over = reading.phase === "over";
  const told = useRef(over);
  useEffect(() => {
    if (over && !told.current && sound) beep();
    told.current = over;
  }, [over, sound]);

  function headline(): string {
    const { kind, side } = timer;
    if (kind === "rest") return t(over ? "restOver" : "rest");
    const which = side === "both" ? "" : `, ${sideWords(side)}`;
    if (reading.phase === "ready") return t("ready", { which });
    return t(over ? "holdOver" : "holding", { which });
  }

  const held = heldS(timer, now);
  const whole = Math.round((timer.endsAt - timer.startsAt) / 1000);
  return (
    <section
      aria-label={t(timer.kind)}
      className="rounded-control border-2 border-ink bg-surface p-4 text-center"
    >
      <p className="text-sm font-semibold">{headline()}</p>
      <p role="timer" className="figures mt-1 text-num font-bold">
        {over ? "0:00" : clockText(reading.leftS)}
      </p>
      <p role="status" className="mt-1 text-sm text-ink-2">
        {over && reading.agoS >= A_WHILE_S ? t("ago", { time: clockText(reading.agoS) }) : ""}
      </p>
      {timer.kind === "rest" ? (
        <Button className="mt-3 w-full min-h-(--tap-thumb)" onClick={onLeave}>
          {t(over ? "goOn" : "skip")}
        </Button>
      ) : (
        <div className="mt-3 grid grid-cols-2 gap-2">
          <Button className="min-h-(--tap-thumb)" onClick={onLeave}>
            {t("discard")}
          </Button>
          {over ? (
            <Button kind="solid" className="min-h-(--tap-thumb)" onClick={() => onHeld(whole)}>
              {t("note", { seconds: whole })}
            </Button>
          ) : (
            <Button
              className="min-h-(--tap-thumb)"
              disabled={held < 1}
              onClick={() => onHeld(heldS(timer, Date.now()))}
            >
              {t("stop")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** From then on it is said how long ago it ended, to somebody who looked away: the screen may have been off. */
const A_WHILE_S = 10;
