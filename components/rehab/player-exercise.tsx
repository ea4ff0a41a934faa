"use client";

import { useState } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import { FoldMark } from "@/components/ui/fold-mark";
import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { Side } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { PainCeiling } from "@/lib/engine/rehab/ceiling";
import { amountWords, doseWords } from "./amount-words";
import { ExerciseDrawing, ExerciseSteps } from "./exercise-guide";
import { ItemLimits } from "./item-limits";
import { lastWords } from "./last-words";
import { PainAnswer, SessionOver } from "./pain-answer";
import { type PlayedSet, painOf, verdictOn } from "./play-state";
import { SetButtons } from "./set-buttons";
import { Stepper } from "./stepper";
import type { Timer } from "./timer";
import { TimerPanel } from "./timer-panel";

export type NewSet = Pick<PlayedSet, "side" | "kind" | "value" | "loadKg">;

type Props = {
  item: PlayItem;
  today: PlainDate;
  /** Sets of it in this session. */
  sets: readonly PlayedSet[];
  ceiling: PainCeiling;
  /** Pain in this session was such that it ends. */
  over: boolean;
  timer: Timer | null;
  sound: boolean;
  onHold: (seconds: number, side: Side) => void;
  onLeaveTimer: () => void;
  onSet: (set: NewSet) => void;
  onPain: (pain: number) => void;
  onEasier: () => void;
  onNext: () => void;
  onFinish: () => void;
};

const STEP = { hold: 5, reps: 1, length: 5 } as const;
const MOST = { hold: 300, reps: 100, length: 1000 } as const;
const LOAD_STEP_KG = 2.5;
const LOAD_MAX_KG = 500;

/** One exercise: how, how much, the next set under the thumb, and one tap for pain. */
export function PlayerExercise(props: Props) {
  const { item, today, sets, ceiling, over, timer, sound } = props;
  const { onHold, onLeaveTimer, onSet, onPain, onFinish } = props;
  const { amount, guide, last } = item;
  const t = useWords("rehab");
  const language = useLanguage();
  const lastSet = sets.at(-1);
  const [value, setValue] = useState(lastSet?.value ?? amount.from);
  const mostKg = item.mostKg ?? LOAD_MAX_KG;
  const [loadKg, setLoadKg] = useState(Math.min(lastSet?.loadKg ?? last?.loadKg ?? 0, mostKg));
  const [isNew] = useState(sets.length === 0 && last === null);
  const pain = painOf(sets);
  const verdict = verdictOn(pain, ceiling);
  const weight = item.takesLoad && loadKg > 0 ? loadKg : null;
  const note = (side: Side, held: number) =>
    onSet({ side, kind: amount.kind, value: held, loadKg: weight });

  return (
    <div className="space-y-5">
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <div>
          <h2 className="text-xl font-bold">{item.name}</h2>
          <p className="figures text-md font-semibold">{doseWords(item, t)}</p>
          <p className="figures text-sm text-ink-2">{lastWords(last, today, t, language)}</p>
          <ItemLimits item={item} t={t} language={language} />
        </div>
        {guide ? (
          <ExerciseDrawing
            guide={guide}
            className="mx-auto w-full max-w-56 sm:row-span-2 sm:max-w-none"
          />
        ) : null}
        <details open={isNew} className="border-y border-line sm:self-start">
          <summary className="tap flex items-center justify-between text-sm font-semibold">
            {t("guide.how")}
            <FoldMark />
          </summary>
          <div className="pb-3">
            <ExerciseSteps guide={guide} exerciseMax={ceiling.exerciseMax} t={t} />
          </div>
        </details>
      </div>
      {timer?.kind === "hold" ? null : (
        <div className="space-y-4">
          <div className="flex flex-wrap gap-x-4 gap-y-3">
            <Stepper
              label={amount.kind === "hold" ? t("play.holdFor") : t(`unit.${amount.kind}`)}
              unit={amount.kind === "hold" ? "s" : ""}
              value={value}
              step={STEP[amount.kind]}
              min={1}
              max={item.mostAmount ?? MOST[amount.kind]}
              onChange={(next) => setValue(Math.round(next))}
            />
            {item.takesLoad ? (
              <Stepper
                label={t("play.load")}
                unit="kg"
                value={loadKg}
                step={LOAD_STEP_KG}
                min={0}
                max={mostKg}
                onChange={setLoadKg}
              />
            ) : null}
          </div>
          <SetButtons
            item={item}
            sets={sets}
            amount={amountWords({ kind: amount.kind, from: value, to: value }, t)}
            stopped={over || verdict !== "go-on"}
            onSet={(side) => (amount.kind === "hold" ? onHold(value, side) : note(side, value))}
          />
        </div>
      )}
      {timer ? (
        <TimerPanel
          key={`${timer.kind} ${timer.startsAt}`}
          timer={timer}
          sound={sound}
          onLeave={onLeaveTimer}
          onHeld={(seconds) => note(timer.side, seconds)}
        />
      ) : null}
      {sets.length === 0 ? null : (
        <PainAnswer
          item={item}
          pain={pain}
          ceiling={ceiling}
          verdict={verdict}
          onPain={onPain}
          onEasier={props.onEasier}
          onNext={props.onNext}
        />
      )}
      {over ? <SessionOver sessionMax={ceiling.sessionMax} onFinish={onFinish} /> : null}
    </div>
  );
}
