"use client";

import { type ReactNode, useState } from "react";
import { useWords } from "@/components/shell/words";
import { later } from "@/components/ui/later";
import { unreached } from "@/components/ui/unreached";
import { Opening } from "./opening";

/** Most pages are never talked on: it comes when it is opened. */
const Conversation = later(
  () => import("./conversation").then((part) => part.Conversation, unreached),
  <Opening />,
);

export type Talk = { readonly comments: number; readonly unread: number };

type Props = {
  athleteId: string;
  kind: "session" | "week" | "block" | "check-in" | "change";
  subject: string;
  about: string;
  talk?: Talk | undefined;
  /** Instead of the word "Conversation". */
  title?: ReactNode;
  className?: string;
};

/** A folded conversation with its counts; unfolding loads it. */
export function ConversationPart({ talk, title, className = "", ...at }: Props) {
  const t = useWords("conversation");
  const [open, setOpen] = useState(false);
  return (
    <details
      className={`group/talk print:hidden ${className}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="tap flex list-none items-center gap-2 text-sm">
        <span aria-hidden="true" className="text-ink-3 group-open/talk:rotate-90">
          ›
        </span>
        <span className="min-w-0 flex-1">
          {title ?? (
            <>
              <span className="font-semibold">{t("title")}</span>
              <span className="sr-only"> {t("about", { what: at.about })}</span>
            </>
          )}
          {talk && talk.comments > 0 && (
            <span className="figures text-ink-2"> · {talk.comments}</span>
          )}
          {talk && talk.unread > 0 && (
            <span className="figures font-semibold"> · {t("fresh", { count: talk.unread })}</span>
          )}
        </span>
      </summary>
      {open && (
        <div className="pt-1 pb-4">
          <Conversation {...at} />
        </div>
      )}
    </details>
  );
}
