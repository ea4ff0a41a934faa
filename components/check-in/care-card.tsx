"use client";

import { useWords } from "@/components/shell/words";
import { localeOf } from "@/lib/words/languages";
import type { Care } from "./care-words";

type Props = {
  care: Care;
  /** Why it is shown: "You ticked this" or "A rule of your plan counted this". */
  because: string;
  /** Where the advice comes from, in English. */
  source?: string | null;
  heading?: "h2" | "h3";
};

/** Fixed calm words: who, how soon, what to say. It never names a condition. */
export function CareCard({ care, because, source = null, heading: Heading = "h3" }: Props) {
  const t = useWords("care");
  const { urgency, words } = care;
  const strong = urgency === "now" || urgency === "today";
  return (
    <article className="overflow-hidden rounded-control border-2 border-refer bg-surface">
      <Heading
        className={`keep-colour px-4 py-2.5 text-md font-bold ${
          strong ? "bg-refer text-refer-on" : "bg-refer-tint text-refer-text"
        }`}
      >
        {t(`headings.${urgency}`)}
      </Heading>
      <dl className="grid gap-3 p-4 text-sm">
        <div>
          <dt className="text-ink-2">{because}</dt>
          <dd className="font-semibold">{t(`${words}.what`)}</dd>
        </div>
        <div>
          <dt className="text-ink-2">{t("who")}</dt>
          <dd>{t(`${words}.who`)}</dd>
        </div>
        <div>
          <dt className="text-ink-2">{t("soon")}</dt>
          <dd>{t(`${words}.soon`)}</dd>
        </div>
        <div>
          <dt className="text-ink-2">{t("say")}</dt>
          <dd className="voice text-md">{t("said", { words: t(`${words}.say`) })}</dd>
        </div>
      </dl>
      {source === null ? null : (
        <p className="-mt-1 px-4 pb-3 text-xs text-ink-3">
          {t("source")} <span lang={localeOf.en}>{source}</span>
        </p>
      )}
      {strong ? <PhoneLines urgency={urgency} /> : null}
    </article>
  );
}

function PhoneLines({ urgency }: { urgency: Care["urgency"] }) {
  const t = useWords("care.phone");
  return (
    <p className="flex flex-wrap gap-2 border-t border-line p-3 print:hidden">
      {urgency === "now" ? <PhoneLink number={t("emergency")} /> : null}
      <PhoneLink number={t("advice")} />
    </p>
  );
}

function PhoneLink({ number }: { number: string }) {
  const t = useWords("care");
  return (
    <a
      href={`tel:${number.replaceAll(" ", "")}`}
      className="tap press inline-flex flex-1 items-center justify-center rounded-control border border-ink px-4 text-sm font-semibold"
    >
      {t("call", { number })}
    </a>
  );
}
