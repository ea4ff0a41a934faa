import Link from "next/link";
import { type Range, ranges } from "@/lib/contracts/symptoms";

type Props = {
  path: string;
  range: Range;
  /** In the language of the page; English where a room has no other yet. */
  words?: { readonly label: string; readonly names: Readonly<Record<Range, string>> };
};

/** Plain links, so that it works without script; the range says nothing of anybody's health. */
export function RangeLinks({ path, range, words = english }: Props) {
  return (
    <nav aria-label={words.label} className="print:hidden">
      <ul className="flex gap-1">
        {ranges.map((one) => (
          <li key={one}>
            <Link
              href={`${path}?range=${one}`}
              prefetch={false}
              aria-current={one === range ? "true" : undefined}
              className="tap press inline-flex items-center rounded-control border border-line-strong bg-surface px-3 text-sm font-semibold hover:border-ink aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-on-ink"
            >
              {words.names[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export const rangeNames: Readonly<Record<Range, string>> = {
  "4w": "4 weeks",
  "12w": "12 weeks",
  season: "Season",
};

const english = { label: "Range", names: rangeNames };

export function isRange(text: string | undefined): text is Range {
  return (ranges as readonly (string | undefined)[]).includes(text);
}
