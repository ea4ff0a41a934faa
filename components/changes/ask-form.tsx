"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { grantsResponse } from "@/lib/contracts/sharing";
import { api } from "@/lib/http/api";
import { WordForm } from "./word-form";

type Props = { athleteId: string; title: string; busy: boolean; onAsk: (text: string) => void };

/** One short question to the coach, after saying who will read it. */
export function AskForm({ athleteId, title, busy, onAsk }: Props) {
  const readers = useReaders(athleteId);
  if (readers !== null && readers.length === 0) {
    return (
      <p className="basis-full pb-2 text-ink-2">
        No coach reads your notes yet, so nobody would see a question.{" "}
        <Link href="/settings" prefetch={false} className="underline underline-offset-4">
          Share them in settings
        </Link>
        , then ask here.
      </p>
    );
  }
  return (
    <WordForm
      label="Your question"
      hint={readers === null ? "" : `${readers.join(" and ")} will read it beside this change.`}
      action="Ask"
      about={title}
      busy={busy || readers === null}
      onSend={onAsk}
    />
  );
}

/** Names of the coaches who read plan and notes; null while unknown. */
function useReaders(athleteId: string): readonly string[] | null {
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
            .map(({ name }) => name ?? "Your coach"),
        ),
      // Without it the question can still be asked; it only cannot say who reads it.
      () => setReaders(["Your coach"]),
    );
    return () => stop.abort();
  }, [athleteId]);
  return readers;
}
