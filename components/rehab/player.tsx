"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { PlayPlan } from "@/lib/contracts/rehab-play";
import type { Side } from "@/lib/engine/model";
import { openSound } from "./beep";
import {
  isComplete,
  nextNumber,
  type PlayedSet,
  painSet,
  playedOf,
  restsAfter,
  setsLeft,
  setsOf,
  verdictOn,
  whereToStart,
  withEasier,
  worstPain,
} from "./play-state";
import { type NewSet, PlayerExercise } from "./player-exercise";
import { PlayerFinish } from "./player-finish";
import { holdTimer, restTimer, type Timer } from "./timer";
import { useSets } from "./use-sets";
import { useWakeLock } from "./use-wake-lock";

type Props = { athleteId: string; plan: PlayPlan };

/** A strength session, one exercise at a time. Every set is sent, or waits, as it is noted. */
export function Player({ athleteId, plan }: Props) {
  const { session, date, ceiling } = plan;
  const t = useWords("rehab.play");
  const kept = useWords("log")("kept");
  const sets = useSets({ athleteId, date, saved: plan.done });
  const [items, setItems] = useState(plan.items);
  const [at, setAt] = useState(() => whereToStart(plan.items, plan.done.map(playedOf), session.id));
  const [timer, setTimer] = useState<Timer | null>(null);
  const [sound, setSound] = useState(false);
  const [began, setBegan] = useState(() => firstSet(plan));
  const screen = useWakeLock(timer !== null);
  const top = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  const item = items[at] ?? null;
  const own = item ? setsOf(sets.done, item.id, session.id) : [];
  const ofSession = sets.done.filter((one) => one.sessionId === session.id);
  const last = ofSession.at(-1);
  const over = verdictOn(worstPain(ofSession), ceiling) === "stop-session";

  // biome-ignore lint/correctness/useExhaustiveDependencies: another exercise is a new page to read
  useEffect(() => {
    if (moved.current) top.current?.focus();
  }, [at]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what an earlier visit left moves the start
  useEffect(() => {
    if (!moved.current) setAt(whereToStart(items, sets.done, session.id));
  }, [sets.found]);

  function go(to: number) {
    moved.current = true;
    setTimer(null);
    setAt(Math.max(0, Math.min(items.length, to)));
    window.scrollTo({ top: 0 });
  }

  function add(set: NewSet) {
    if (!item) return;
    const now = Date.now();
    const made: PlayedSet = {
      ...set,
      exercise: item.id,
      sessionId: session.id,
      set: nextNumber(sets.done, item.id, set.side),
      pain: null,
    };
    setBegan((before) => before ?? now);
    sets.add(made);
    setTimer(restsAfter(item, [...own, made]) ? restTimer(now, item.restS) : null);
  }

  function hold(seconds: number, side: Side) {
    const now = Date.now();
    setBegan((before) => before ?? now);
    setTimer(holdTimer(now, seconds, side));
  }

  function undo() {
    if (!last) return;
    const place = items.findIndex((one) => one.id === last.exercise);
    sets.undo(last);
    setTimer(null);
    if (place !== -1 && place !== at) go(place);
  }

  function easier() {
    if (!item) return;
    const next = withEasier(items, at, setsLeft(item, own));
    setItems(next.items);
    moved.current = true;
    setTimer(null);
    setAt(next.at);
  }

  const complete = item !== null && isComplete(item, own);
  return (
    <div className="space-y-6">
      <div ref={top} tabIndex={-1} className="space-y-1">
        <p className="figures text-sm font-semibold">
          {item ? t("at", { at: at + 1, of: items.length }) : t("all")}
        </p>
        <Progress at={at} of={items.length} />
      </div>
      {item ? (
        <PlayerExercise
          key={item.id}
          item={item}
          today={date}
          sets={own}
          ceiling={ceiling}
          over={over}
          timer={timer}
          sound={sound}
          onHold={hold}
          onLeaveTimer={() => setTimer(null)}
          onSet={add}
          onPain={(pain) => {
            const noted = painSet(own, plan.side);
            if (noted) sets.change(noted, { pain });
            if (verdictOn(pain, ceiling) !== "go-on") setTimer(null);
          }}
          onEasier={easier}
          onNext={() => go(at + 1)}
          onFinish={() => go(items.length)}
        />
      ) : (
        <PlayerFinish
          athleteId={athleteId}
          plan={plan}
          items={items}
          done={sets.done}
          minutes={began === null ? null : minutesSince(began)}
          settled={sets.settled}
          onBack={() => go(0)}
        />
      )}
      <div className="space-y-2 border-t border-line pt-4">
        {item ? (
          <div className="grid grid-cols-2 gap-2">
            <Button className="min-h-(--tap-thumb)" disabled={at === 0} onClick={() => go(at - 1)}>
              {t("back")}
            </Button>
            <Button
              kind={complete ? "solid" : "outline"}
              className="min-h-(--tap-thumb)"
              onClick={() => go(at + 1)}
            >
              {t(at === items.length - 1 ? "finish" : complete ? "next" : "skip")}
            </Button>
          </div>
        ) : null}
        <div className="-mx-2 flex flex-wrap items-center">
          <Button kind="quiet" disabled={!last} onClick={undo}>
            {t("undo")}
          </Button>
          {item ? (
            <Button
              kind="quiet"
              aria-pressed={sound}
              onClick={() => {
                if (!sound) openSound();
                setSound(!sound);
              }}
            >
              {t(sound ? "sound.on" : "sound.off")}
            </Button>
          ) : null}
        </div>
        <p role="status" className="text-sm text-ink-2">
          {sets.kept ? kept : ""}
        </p>
        {sets.problem ? (
          <p role="alert" className="text-sm font-semibold">
            {sets.problem}
          </p>
        ) : null}
        {item && screen !== "unknown" ? (
          <p className="measure text-xs text-ink-2">{t(`screen.${screen}`)}</p>
        ) : null}
      </div>
    </div>
  );
}

/** One short bar for each exercise; the present one is the tall one. */
function Progress({ at, of }: { at: number; of: number }) {
  return (
    <div aria-hidden="true" className="flex h-1.5 items-end gap-1">
      {Array.from({ length: of }, (_, i) => i).map((i) => (
        <span
          key={i}
          className={`flex-1 ${i === at ? "h-1.5 bg-ink" : i < at ? "h-0.5 bg-ink" : "h-0.5 bg-line-strong"}`}
        />
      ))}
    </div>
  );
}

function firstSet({ done, session }: PlayPlan): number | null {
  const times = done
    .filter((one) => one.sessionId === session.id)
    .map((one) => Date.parse(one.recordedAt));
  return times.length === 0 ? null : Math.min(...times);
}

const MOST_MIN = 240;

function minutesSince(began: number): number {
  return Math.max(1, Math.min(MOST_MIN, Math.ceil((Date.now() - began) / 60_000)));
}
