"use client";

import { useWords } from "@/components/shell/words";
import { Conversation } from "./conversation";

type Props = {
  athleteId: string;
  session: { readonly id: string; readonly title: string };
};

/** What was said about one session, at the foot of its sheet or page. */
export function SessionTalk({ athleteId, session }: Props) {
  return (
    <section className="mt-6 flex flex-col gap-3 border-t border-line pt-4 print:hidden">
      <h2 className="text-md font-bold">{useWords("conversation")("title")}</h2>
      <Conversation
        athleteId={athleteId}
        kind="session"
        subject={session.id}
        about={session.title}
      />
    </section>
  );
}
