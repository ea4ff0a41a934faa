import { useWords } from "@/components/shell/words";
import type { Sport } from "@/lib/engine/model";

type Props = { title: string; sport: Sport };

/** In the place of a planned session: what was done instead of it and is still to be sent. */
export function WaitingSwap({ title, sport }: Props) {
  const name = useWords("session.sports")(sport);
  const t = useWords("log.swap");
  return (
    <p role="status" className="border-l-4 border-ink py-2 pl-4 text-sm">
      {t("waits", { sport: name, title })}
    </p>
  );
}
