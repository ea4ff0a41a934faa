"use client";

import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { NewShareLink, ShareLinkDto } from "@/lib/contracts/share-links";
import { shareLinkDto } from "@/lib/contracts/share-links";
import type { Range } from "@/lib/contracts/symptoms";
import { ApiError, api } from "@/lib/http/api";
import { NewLink } from "./new-link";
import { ShareForm } from "./share-form";
import { LinkRow, linkName } from "./share-row";

type Props = {
  athleteId: string;
  initial: readonly ShareLinkDto[];
  range: Range;
  /** The athlete's, for every time that is told. */
  timeZone: string;
};

/** The report opened for a time to somebody without an account: who holds a link, and its end. */
export function ShareReport({ athleteId, initial, range, timeZone }: Props) {
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
      say(`Ended: ${linkName(link)}. The link opens nothing any more.`);
    } catch (error) {
      setFailure(error instanceof ApiError ? error.message : "Something went wrong.");
    }
  }

  return (
    <section
      id="share"
      className="flex max-w-3xl flex-col gap-5 border-t border-line pt-8 print:hidden"
    >
      <div className="flex flex-col gap-1">
        <h2 className="text-lg font-bold">Share for a limited time</h2>
        <p className="measure text-sm text-ink-2">
          A link shows this report, as it is on the day it is read, to whoever holds it. No account
          is needed, nothing else is shown, and you can end it at any time.
        </p>
      </div>
      {failure && (
        <p role="alert" className="text-sm font-semibold">
          {failure}
        </p>
      )}
      {made && <NewLink link={made} timeZone={timeZone} />}
      {open.length > 0 && (
        <ul aria-label="Open links" className="divide-y divide-line border-y border-line">
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
          <summary className="tap flex items-center text-sm font-semibold">
            Over ({past.length})
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
