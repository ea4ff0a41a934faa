import { SecretLink } from "@/components/ui/secret-link";
import type { NewShareLink } from "@/lib/contracts/share-links";
import { formatMoment } from "@/lib/format/moment";

type Props = { link: NewShareLink; timeZone: string };

export function NewLink({ link, timeZone }: Props) {
  return (
    <SecretLink path="/shared" code={link.code}>
      Whoever has it can read the report until {formatMoment(link.expiresAt, timeZone)}. Send it as
      you would send the paper.
    </SecretLink>
  );
}
