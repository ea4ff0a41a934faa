import { useLanguage, useWords } from "@/components/shell/words";
import { SecretLink } from "@/components/ui/secret-link";
import type { NewShareLink } from "@/lib/contracts/share-links";
import { formatMoment } from "@/lib/format/moment";

type Props = { link: NewShareLink; timeZone: string };

export function NewLink({ link, timeZone }: Props) {
  const t = useWords("report.share");
  const until = formatMoment(link.expiresAt, timeZone, useLanguage());
  return (
    <SecretLink path="/shared" code={link.code}>
      {t("made", { until })}
    </SecretLink>
  );
}
