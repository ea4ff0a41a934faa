import { dayMonthYear } from "@/components/week/day-words";
import type { RehabPage, StageView } from "@/lib/contracts/rehab-play";
import { isUnconfirmed } from "@/lib/method/rule-words";
import { StageForm } from "./stage-form";

type Props = { athleteId: string; stage: StageView; rehab: RehabPage["rehab"] };

/** The stage now, what has to be seen before the next one, and whose word it takes. */
export function StageCard({ athleteId, stage, rehab }: Props) {
  const word = rehab.stages.at(-1);
  const byPhysio = rehab.confirmedBy === "physio";
  return (
    <section aria-labelledby="stage-title" className="space-y-4">
      <div>
        <h2 id="stage-title" className="text-lg font-bold">
          Stage {stage.stage} of {stage.of}: {stage.title}
        </h2>
        <StageMarks at={stage.stage} of={stage.of} />
      </div>
      <p className="voice measure text-md">{stage.holds}</p>
      {stage.nextTitle === null ? null : (
        <div className="measure space-y-1 border-l-2 border-ink pl-4">
          <h3 className="text-sm font-semibold">
            Before stage {stage.stage + 1}, {stage.nextTitle}
          </h3>
          <p className="text-sm">
            {stage.opensNext ??
              "This protocol names no test for the step: it is for a person to say."}
          </p>
          <p className="text-sm text-ink-2">
            {byPhysio
              ? "Your physio confirms it. Neither time nor sets move the stage by themselves."
              : "You confirm it, once you have seen it. Neither time nor sets move the stage by themselves; two flares in two weeks take one stage back."}
          </p>
        </div>
      )}
      {word ? (
        <p className="measure text-sm text-ink-2">
          Stage {word.stage} was confirmed by {word.role === "self" ? "you" : word.by} on{" "}
          {dayMonthYear(word.date)}: “{word.note}”
        </p>
      ) : null}
      <p className="measure text-xs text-ink-3">
        {stage.source}. Grade {stage.grade}
        {isUnconfirmed(stage.mark) && !/not confirmed/.test(stage.source) ? ", not confirmed" : ""}.
      </p>
      {rehab.mayConfirm && rehab.injury ? (
        <StageForm athleteId={athleteId} stage={rehab.injury.rehabStage} of={stage.of} />
      ) : null}
    </section>
  );
}

function StageMarks({ at, of }: { at: number; of: number }) {
  return (
    <div aria-hidden="true" className="mt-2 flex max-w-sm items-end gap-1">
      {Array.from({ length: of }, (_, i) => i + 1).map((one) => (
        <span
          key={one}
          className={`flex-1 ${one === at ? "h-2 bg-ink" : one < at ? "h-1 bg-ink" : "h-1 border border-line-strong"}`}
        />
      ))}
    </div>
  );
}
