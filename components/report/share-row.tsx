import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { ShareLinkDto } from "@/lib/contracts/share-links";
import { formatMoment } from "@/lib/format/moment";

type Props = { link: ShareLinkDto; timeZone: string; onEnd?: () => void };

/** One link: for whom, from when to when, and how often it was opened. */
export function LinkRow({ link, timeZone, onEnd }: Props) {
  const t = useWords("report.share");
  const language = useLanguage();
  const at = (instant: string) => formatMoment(instant, timeZone, language);
  const name = link.label || t("nameless");
  const range = t(`range.${link.range}`);
  return (
    <li className="flex items-start justify-between gap-4 py-3">
      <div className="min-w-0">
        <p className="text-sm font-semibold [overflow-wrap:anywhere]">{name}</p>
        <p className="figures text-xs text-ink-2">
          {link.withoutImaging ? t("withoutImaging", { range }) : range}
        </p>
        <p className="figures text-xs text-ink-2">
          {link.endedAt
            ? t("madeEnded", { at: at(link.createdAt), ended: at(link.endedAt) })
            : t("madeUntil", { at: at(link.createdAt), until: at(link.expiresAt) })}
        </p>
        <p className="figures text-xs text-ink-2">
          {link.lastOpenedAt === null
            ? t("unopened")
            : t("opened", { count: link.openings, at: at(link.lastOpenedAt) })}
        </p>
      </div>
      {onEnd && (
        <Button
          kind="quiet"
          onClick={onEnd}
          aria-label={t("endOne", { name })}
          className="shrink-0 whitespace-nowrap"
        >
          {t("end")}
        </Button>
      )}
    </li>
  );
}
