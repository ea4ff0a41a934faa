import { rangeNames } from "@/components/symptoms/range-links";
import { Button } from "@/components/ui/button";
import type { ShareLinkDto } from "@/lib/contracts/share-links";
import { formatMoment } from "@/lib/format/moment";

type Props = { link: ShareLinkDto; timeZone: string; onEnd?: () => void };

/** One link: for whom, from when to when, and how often it was opened. */
export function LinkRow({ link, timeZone, onEnd }: Props) {
  const at = (instant: string) => formatMoment(instant, timeZone);
  const span = rangeNames[link.range].toLowerCase();
  return (
    <li className="flex items-start justify-between gap-4 py-3">
      <div className="min-w-0">
        <p className="text-sm font-semibold [overflow-wrap:anywhere]">{linkName(link)}</p>
        <p className="figures text-xs text-ink-2">
          {link.range === "season" ? "The season" : `The last ${span}`}
          {link.withoutImaging ? ", without imaging" : ""}
        </p>
        <p className="figures text-xs text-ink-2">
          Made {at(link.createdAt)} ·{" "}
          {link.endedAt ? `ended ${at(link.endedAt)}` : `until ${at(link.expiresAt)}`}
        </p>
        <p className="figures text-xs text-ink-2">{openingsWords(link, at)}</p>
      </div>
      {onEnd && (
        <Button
          kind="quiet"
          onClick={onEnd}
          aria-label={`End now: ${linkName(link)}`}
          className="shrink-0 whitespace-nowrap"
        >
          End now
        </Button>
      )}
    </li>
  );
}

export function linkName({ label }: ShareLinkDto): string {
  return label || "Link without a name";
}

function openingsWords(
  { openings, lastOpenedAt }: ShareLinkDto,
  at: (instant: string) => string,
): string {
  if (lastOpenedAt === null) return "Not opened yet";
  const times = openings === 1 ? "once" : openings === 2 ? "twice" : `${openings} times`;
  return `Opened ${times}, last ${at(lastOpenedAt)}`;
}
