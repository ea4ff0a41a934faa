import Link from "next/link";
import { type SymptomRange, symptomRanges } from "@/lib/engine/model";
import { words } from "@/lib/words/request";

type Props = {
  path: string;
  range: SymptomRange;
};

/** Plain links, so that it works without script; the range says nothing of anybody's health. */
export async function RangeLinks({ path, range }: Props) {
  const t = await words("symptoms");
  return (
    <nav aria-label={t("range")} className="print:hidden">
      <ul className="flex gap-1">
        {symptomRanges.map((one) => (
          <li key={one}>
            <Link
              href={`${path}?range=${one}`}
              prefetch={false}
              aria-current={one === range ? "true" : undefined}
              className="tap press inline-flex items-center rounded-control border border-line-strong bg-surface px-3 text-sm font-semibold hover:border-ink aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-on-ink"
            >
              {t(`ranges.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function isRange(text: string | undefined): text is SymptomRange {
  return (symptomRanges as readonly (string | undefined)[]).includes(text);
}
