"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { useWords } from "@/components/shell/words";
import type { grantsResponse } from "@/lib/contracts/sharing";
import { api } from "@/lib/http/api";
import { WordForm } from "./word-form";

type Props = { athleteId: string; title: string; busy: boolean; onAsk: (text: string) => void };

/** One short question to the coach, after saying who will read it. */
export function AskForm({ athleteId, title, busy, onAsk }: Props) {
  const t = useWords("changes.question");
  const readers = useReaders(athleteId);
  if (readers !== null && readers.length === 0) {
    return (
      <p className="basis-full pb-2 text-ink-2">
        {t("nobody")}{" "}
        <Link href="/settings" prefetch={false} className="underline underline-offset-4">
          {t("share")}
        </Link>
        {t("thenAsk")}
      </p>
    );
  }
  return (
    <WordForm
      label={t("label")}
      // A line of its own while unknown, so that nothing jumps.
      hint={readers === null ? "\u00a0" : t("readers", { names: readers.join(` ${t("and")} `) })}
      action={t("send")}
      about={title}
      busy={busy || readers === null}
      onSend={onAsk}
    />
  );
}

/** Names of the coaches who read plan and notes; null while unknown. */
function useReaders(athleteId: string): readonly string[] | null {
  const coach = useWords("changes.question")("coach");
  const [readers, setReaders] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    api<typeof grantsResponse>({
      method: "GET",
      path: `/athletes/${athleteId}/grants`,
      signal: stop.signal,
    }).then(
      ({ grants }) =>
        setReaders(
          grants
            .filter(({ role, stands, scopes }) => {
              return (
                stands && role === "coach" && scopes.includes("load") && scopes.includes("notes")
              );
            })
            .map(({ name }) => name ?? coach),
        ),
      // Without it the question can still be asked; it only cannot say who reads it.
      () => setReaders([coach]),
    );
    return () => stop.abort();
  }, [athleteId, coach]);
  return readers;
}
