import { BodyDrawing } from "@/components/body/body-drawing";
import { ChartFigure } from "@/components/chart/chart-figure";
import type { SymptomsDto } from "@/lib/contracts/symptoms";
import type { BodyPlace } from "@/lib/engine/model";
import { placeName } from "@/lib/format/body-place";

type Props = Pick<SymptomsDto, "placed" | "places" | "findings">;

/** Where it was felt: the darker, the more mornings. */
export function BodyFigure({ placed, places, findings }: Props) {
  if (placed === 0) return <p className="voice measure text-md">{findings.places}</p>;
  const counts = new Map(places.map(({ place, mornings }) => [place, mornings]));
  const most = Math.max(1, ...counts.values());
  const level = (place: BodyPlace) =>
    Math.ceil(((counts.get(place) ?? 0) / most) * 4) as 0 | 1 | 2 | 3 | 4;
  return (
    <ChartFigure
      finding={findings.places}
      table={{
        head: ["Place", `Mornings, of ${placed}`],
        rows: places
          .toSorted((a, b) => b.mornings - a.mornings)
          .map(({ place, mornings }) => [placeName(place), String(mornings)]),
      }}
    >
      <BodyDrawing level={level} mark={(place) => counts.get(place)} />
      <p className="text-xs text-ink-2">Seen from behind; numbers are mornings.</p>
    </ChartFigure>
  );
}
