import type { InjuryDto } from "@/lib/contracts/care";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import { requestLanguage, words } from "@/lib/words/request";

type Props = {
  injury: Pick<InjuryDto, "kind" | "side" | "since" | "rehabStage">;
  /** Who confirmed the stage, and when. */
  stage?: { readonly by: string; readonly date: PlainDate } | undefined;
};

/** As it was entered; the product names no injury by itself. */
export async function InjuryLine({ injury, stage }: Props) {
  const [t, language] = await Promise.all([words("injury"), requestLanguage()]);
  const entered = {
    kind: t(`kind.${injury.kind}`),
    side: t(`side.${injury.side}`),
    since: dayMonthYear(injury.since, language),
    stage: injury.rehabStage,
  };
  return stage
    ? t("confirmed", { ...entered, name: stage.by, day: dayMonthYear(stage.date, language) })
    : t("entered", entered);
}
