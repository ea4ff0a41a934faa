import type { Guide } from "@/lib/contracts/rehab-play";
import { isUnconfirmed } from "@/lib/method/rule-words";
import { drawingOf, isLow } from "./drawings";
import { Drawing } from "./drawings/drawing";

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

type Props = { guide: Guide | null; exerciseMax: number; withSource?: boolean };

/** How an exercise is done and what ends it. Without instructions of its own, the few that always hold. */
export function ExerciseSteps({ guide, exerciseMax, withSource = false }: Props) {
  const cues = guide?.cues ?? anyCues;
  return (
    <div className="measure space-y-2 text-sm">
      <p>{guide?.setUp ?? "Do it the way your physio or coach showed you."}</p>
      <ol className="list-decimal space-y-1 pl-5">
        {cues.map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ol>
      <p>
        <span className="font-semibold">Stop for </span>
        {guide ? `${guide.stopFor}, or ` : "a sharp pull, or "}pain above {exerciseMax} of 10.
      </p>
      {withSource && guide ? (
        <p className="text-xs text-ink-3">
          {guide.source}. Grade {guide.grade}
          {isUnconfirmed(guide.mark) ? ", not confirmed by us" : ""}.
        </p>
      ) : null}
    </div>
  );
}

const anyCues = [
  "Slow and even both ways, no bounce.",
  "Breathe on; nothing is done in a hurry.",
] as const;
