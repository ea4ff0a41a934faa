"use client";

import { PainScale } from "@/components/check-in/pain-scale";
import { useWords } from "@/components/shell/words";
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
  const t = useWords("rehab.pain");
  return (
    <div className="space-y-3">
      <PainScale
        legend={t("legend")}
        hint={t("hint", { max: ceiling.exerciseMax })}
        name={`pain-${item.id}`}
        value={pain}
        onChange={onPain}
      />
      <div role="status">
        {verdict === "stop-exercise" && pain !== null ? (
          <Notice strong title={t("stop")}>
            <p>
              {ceiling.by === null
                ? t("noted", { pain, max: ceiling.exerciseMax })
                : t("notedBy", { pain, max: ceiling.exerciseMax, name: ceiling.by })}{" "}
              {item.easier ? t("easier", { exercise: item.easier.name }) : t("leaveToday")}
            </p>
            <div className="mt-3 flex flex-wrap gap-2">
              {item.easier ? (
                <Button kind="solid" onClick={onEasier}>
                  {t("doEasier")}
                </Button>
              ) : null}
              <Button onClick={onNext}>{t("leave")}</Button>
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
  const t = useWords("rehab.pain");
  return (
    <div role="status">
      <Notice strong title={t("over")}>
        <p>{t("overWhat", { max: sessionMax })}</p>
        <div className="mt-3">
          <Button kind="solid" onClick={onFinish}>
            {t("finish")}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
