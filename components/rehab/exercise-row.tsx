import { FoldMark } from "@/components/ui/fold-mark";
import type { ExerciseSetDto } from "@/lib/contracts/exercise-sets";
import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { PlainDate } from "@/lib/engine/plain-date";
import { requestLanguage, words } from "@/lib/words/request";
import { amountWords, doseWords, kilograms } from "./amount-words";
import { ExerciseDrawing, ExerciseSteps } from "./exercise-guide";
import { BeyondNote, ItemLimits } from "./item-limits";
import { lastWords } from "./last-words";
import { playedOf } from "./play-state";
import { SetForm } from "./set-form";

type Props = {
  athleteId: string;
  date: PlainDate;
  item: PlayItem;
  done: readonly ExerciseSetDto[];
  exerciseMax: number;
};

/** One exercise in the list: drawing, dose, last time; opened, how it is done and a set by hand. */
export async function ExerciseRow({ athleteId, date, item, done, exerciseMax }: Props) {
  const [t, language] = await Promise.all([words("rehab"), requestLanguage()]);
  const noted = done.filter((one) => one.exercise === item.id);
  const own = noted.map(playedOf);
  const beyond = noted.filter((one) => one.beyond !== null);
  return (
    <details>
      <summary className="grid grid-cols-[6rem_minmax(0,1fr)_auto] items-center gap-3 py-3">
        {item.guide ? (
          <ExerciseDrawing guide={item.guide} className="w-24" />
        ) : (
          <span aria-hidden="true" className="w-24" />
        )}
        <span>
          <span className="block font-semibold">{item.name}</span>
          <span className="figures block text-sm">{doseWords(item, t)}</span>
          {item.last && (
            <span className="figures block text-xs text-ink-2">
              {lastWords(item.last, date, t, language)}
            </span>
          )}
          <ItemLimits item={item} t={t} language={language} />
        </span>
        <FoldMark />
      </summary>
      <div className="space-y-4 pb-5 sm:pl-27">
        <ExerciseSteps guide={item.guide} exerciseMax={exerciseMax} withSource t={t} />
        {own.length === 0 ? null : (
          <p className="figures text-sm">
            <span className="font-semibold">{t("today")}: </span>
            {own
              .map(({ side, kind, value, loadKg, pain }) =>
                [
                  `${side === "both" ? "" : `${t(`side.${side}`)} `}${amountWords({ kind, from: value, to: value }, t)}`,
                  loadKg === null ? null : kilograms(loadKg, language),
                  pain === null ? null : t("last.pain", { pain }),
                ]
                  .filter((part) => part !== null)
                  .join(", "),
              )
              .join(" · ")}
          </p>
        )}
        {beyond.length > 0 && <BeyondNote sets={beyond} t={t} />}
        <SetForm athleteId={athleteId} date={date} item={item} done={own} />
      </div>
    </details>
  );
}
