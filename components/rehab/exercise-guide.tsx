import type { Guide } from "@/lib/contracts/rehab-play";
import { isUnconfirmed } from "@/lib/method/unconfirmed";
import { drawingOf, isLow } from "./drawings";
import { Drawing } from "./drawings/drawing";
import type { RehabWords } from "./rehab-words";

/** The drawing of an exercise beside or above how it is done. */
export function ExerciseDrawing({ guide, className }: { guide: Guide; className: string }) {
  return (
    <Drawing
      strokes={drawingOf(guide.movement)}
      low={isLow(guide.movement)}
      className={className}
    />
  );
}

type Props = {
  guide: Guide | null;
  exerciseMax: number;
  withSource?: boolean;
  t: RehabWords;
};

/** How an exercise is done and what ends it. Without instructions of its own, the few that always hold. */
export function ExerciseSteps({ guide, exerciseMax, withSource = false, t }: Props) {
  const cues = guide?.cues ?? [t("guide.slow"), t("guide.breathe")];
  return (
    <div className="measure space-y-2 text-sm">
      <p>{guide?.setUp ?? t("guide.shown")}</p>
      <ol className="list-decimal space-y-1 pl-5">
        {cues.map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ol>
      <p>
        <span className="font-semibold">{t("guide.stop")}</span>{" "}
        {t("guide.stopFor", { what: guide?.stopFor ?? t("guide.sharp"), max: exerciseMax })}
      </p>
      {withSource && guide ? (
        <p className="text-xs text-ink-3">
          {t(isUnconfirmed(guide.mark) ? "guide.gradeOpen" : "guide.grade", {
            source: guide.source,
            grade: guide.grade,
          })}
        </p>
      ) : null}
    </div>
  );
}
