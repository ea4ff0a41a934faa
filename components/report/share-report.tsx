"use client";

import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { FoldMark } from "@/components/ui/fold-mark";
import { useToast } from "@/components/ui/toast";
import type { NewShareLink, ShareLinkDto, shareLinkDto } from "@/lib/contracts/share-links";
import type { SymptomRange } from "@/lib/engine/model";
import { api } from "@/lib/http/api";
import { NewLink } from "./new-link";
import { ShareForm } from "./share-form";
import { LinkRow } from "./share-row";

type Props = {
  athleteId: string;
  initial: readonly ShareLinkDto[];
  range: SymptomRange;
  /** The athlete's, for every time that is told. */
  timeZone: string;
};

/** The report opened for a time to somebody without an account: who holds a link, and its end. */
export function ShareReport({ athleteId, initial, range, timeZone }: Props) {
  const t = useWords("report.share");
  const problemText = useProblemText();
  const [links, setLinks] = useState(initial);
  const [made, setMade] = useState<NewShareLink | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const say = useToast();
  const open = links.filter((link) => link.stands);
  const past = links.filter((link) => !link.stands);

  async function end(link: ShareLinkDto) {
    setFailure(null);
    try {
      const ended = await api<typeof shareLinkDto>({
        method: "DELETE",
        path: `/athletes/${athleteId}/share-links/${link.id}`,
      });
      setLinks((all) => all.map((one) => (one.id === ended.id ? ended : one)));
      setMade((now) => (now?.id === ended.id ? null : now));
      say(t("ended", { name: link.label || t("nameless") }));
    } catch (error) {
      setFailure(problemText(error));
    }
  }

  return (
    <section
      id="share"
      className="flex max-w-3xl flex-col gap-5 border-t border-line pt-8 print:hidden"
    >
      <div className="flex flex-col gap-1">
        <h2 className="text-lg font-bold">{t("open")}</h2>
        <p className="measure text-sm text-ink-2">{t("what")}</p>
      </div>
      {failure && (
        <p role="alert" className="text-sm font-semibold">
          {failure}
        </p>
      )}
      {made && <NewLink link={made} timeZone={timeZone} />}
      {open.length > 0 && (
        <ul aria-label={t("links")} className="divide-y divide-line border-y border-line">
          {open.map((link) => (
            <LinkRow key={link.id} link={link} timeZone={timeZone} onEnd={() => end(link)} />
          ))}
        </ul>
      )}
      <ShareForm
        athleteId={athleteId}
        range={range}
        onMade={(link) => {
          setMade(link);
          setLinks((all) => [link, ...all]);
        }}
      />
      {past.length > 0 && (
        <details className="border-t border-line">
          <summary className="tap flex items-center gap-2 text-sm font-semibold">
            <FoldMark />
            {t("over", { count: past.length })}
          </summary>
          <ul className="divide-y divide-line">
            {past.map((link) => (
              <LinkRow key={link.id} link={link} timeZone={timeZone} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
