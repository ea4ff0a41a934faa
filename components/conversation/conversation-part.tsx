"use client";

import { type ReactNode, useState } from "react";
import { useWords } from "@/components/shell/words";
import { FoldMark } from "@/components/ui/fold-mark";
import { later } from "@/components/ui/later";
import { unreached } from "@/components/ui/unreached";
import { Opening } from "./opening";
import { talkCounts } from "./talk-counts";

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
      className={`print:hidden ${className}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="tap flex items-center gap-2 text-sm">
        <FoldMark />
        <span className="min-w-0 flex-1">
          {title ?? (
            <>
              <span className="font-semibold">{t("title")}</span>
              <span className="sr-only"> {t("about", { what: at.about })}</span>
            </>
          )}
          {talkCounts(talk, t).map((count, i) => (
            <span key={count} className={i > 0 ? "figures font-semibold" : "figures text-ink-2"}>
              {"\u00a0· "}
              <span className="whitespace-nowrap">{count}</span>
            </span>
          ))}
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
