import { BodyDrawing } from "@/components/body/body-drawing";
import { ChartFigure } from "@/components/chart/chart-figure";
import type { SymptomsDto } from "@/lib/contracts/symptoms";
import type { BodyPlace, Language } from "@/lib/engine/model";
import { placeName } from "@/lib/format/body-place";
import { wordsIn } from "@/lib/words/catalogue";
import { tableWords } from "./table-words";

type Props = Pick<SymptomsDto, "placed" | "places" | "findings"> & { language: Language };

/** Where it was felt: the darker, the more mornings. */
export function BodyFigure({ placed, places, findings, language }: Props) {
  const t = wordsIn(language, "symptoms");
  if (placed === 0) {
    return <p className="voice measure text-md">{findings.places}</p>;
  }
  const counts = new Map(places.map(({ place, mornings }) => [place, mornings]));
  const most = Math.max(1, ...counts.values());
  const level = (place: BodyPlace) =>
    Math.ceil(((counts.get(place) ?? 0) / most) * 4) as 0 | 1 | 2 | 3 | 4;
  return (
    <ChartFigure
      words={tableWords(t)}
      finding={findings.places}
      table={{
        head: [t("place"), t("mornings", { count: String(placed) })],
        rows: places
          .toSorted((a, b) => b.mornings - a.mornings)
          .map(({ place, mornings }) => [placeName(place, language), String(mornings)]),
      }}
    >
      <BodyDrawing language={language} level={level} mark={(place) => counts.get(place)} />
      <p className="text-xs text-ink-2">{t("fromBehind")}</p>
    </ChartFigure>
  );
}
