import type { RehabPage, StageView } from "@/lib/contracts/rehab-play";
import type { Language } from "@/lib/engine/model";
import { dayMonthYear } from "@/lib/format/day";
import { isUnconfirmed } from "@/lib/method/unconfirmed";
import { requestLanguage, words } from "@/lib/words/request";
import { StageForm } from "./stage-form";

type Props = { athleteId: string; stage: StageView; rehab: RehabPage["rehab"] };

/** The stage now, what has to be seen before the next one, and whose word it takes. */
export async function StageCard({ athleteId, stage, rehab }: Props) {
  const [t, language] = await Promise.all([words("rehab.stage"), requestLanguage()]);
  const word = rehab.stages.at(-1);
  const open = isUnconfirmed(stage.mark) && !/not confirmed|nicht bestätigt/.test(stage.source);
  const byPhysio = rehab.confirmedBy === "physio";
  return (
    <section aria-labelledby="stage-title" className="space-y-4">
      <div>
        <h2 id="stage-title" className="text-lg font-bold">
          {t("title", { stage: stage.stage, of: stage.of, name: stage.title })}
        </h2>
        <StageMarks at={stage.stage} of={stage.of} />
      </div>
      <p className="voice measure text-md">{stage.holds}</p>
      {stage.nextTitle === null ? null : (
        <div className="measure space-y-1 border-l-2 border-ink pl-4">
          <h3 className="text-sm font-semibold">
            {t("before", { stage: stage.stage + 1, name: stage.nextTitle })}
          </h3>
          <p className="text-sm">{stage.opensNext ?? t("noTest")}</p>
          <p className="text-sm text-ink-2">{t(byPhysio ? "byPhysio" : "byYou")}</p>
        </div>
      )}
      {word ? (
        <p className="measure text-sm text-ink-2">
          {word.role === "self"
            ? t("confirmedByYou", confirmed(word, language))
            : t("confirmedBy", { ...confirmed(word, language), name: word.by })}
        </p>
      ) : null}
      <p className="measure text-xs text-ink-3">
        {t(open ? "gradeOpen" : "grade", { source: stage.source, grade: stage.grade })}
      </p>
      {rehab.mayConfirm && rehab.injury ? (
        <StageForm athleteId={athleteId} stage={rehab.injury.rehabStage} of={stage.of} />
      ) : null}
    </section>
  );
}

function confirmed(
  { stage, date, note }: RehabPage["rehab"]["stages"][number],
  language: Language,
) {
  return { stage, day: dayMonthYear(date, language), note };
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
