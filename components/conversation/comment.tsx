"use client";

import { useState } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { CommentDto } from "@/lib/contracts/comments";
import { momentText } from "./conversation-words";
import { useUnsentWords } from "./use-fault-words";

type Props = { comment: CommentDto; onTakeBack: () => Promise<void> };

/** Who, when, and the words in their voice. A comment that was taken back says so and no more. */
export function Comment({ comment, onTakeBack }: Props) {
  const { text, author, mentions, own, unread, at } = comment;
  const t = useWords("conversation");
  const language = useLanguage();
  const unsentWords = useUnsentWords();
  const [stage, setStage] = useState<"still" | "asking" | "going">("still");
  const [problem, setProblem] = useState<string | null>(null);

  async function goBack() {
    setStage("going");
    setProblem(null);
    await onTakeBack().catch((error) => setProblem(unsentWords(error)));
    setStage("still");
  }

  return (
    <li
      className={`flex flex-col gap-0.5 border-l-2 pl-3 ${unread ? "border-ink" : "border-line"}`}
    >
      <p className="text-xs text-ink-2">
        <b className="font-semibold text-ink">{own ? t("you") : author.name}</b>
        {!own && `, ${t(`role.${author.role}`)}`}
        <span aria-hidden="true"> · </span>
        <time dateTime={at} className="figures">
          {momentText(at, language)}
        </time>
        {unread && <span className="font-semibold text-ink"> · {t("new")}</span>}
      </p>
      {text === null ? (
        <p className="text-sm text-ink-3">{t("takenBack")}</p>
      ) : (
        <p className="voice measure text-md break-words whitespace-pre-line">{text}</p>
      )}
      {mentions.length > 0 && (
        <p className="text-xs text-ink-2">
          {t("to", { names: mentions.map((one) => one.name).join(", ") })}
        </p>
      )}
      {own && text !== null && (
        <div className="-ml-2 flex flex-wrap items-center gap-x-2">
          {stage === "still" ? (
            <Button kind="quiet" className="text-xs" onClick={() => setStage("asking")}>
              {t("takeBack")}
            </Button>
          ) : (
            <>
              <span className="pl-2 text-xs">{t("goes")}</span>
              <Button kind="quiet" disabled={stage === "going"} onClick={goBack}>
                {t("takeItBack")}
              </Button>
              <Button kind="quiet" onClick={() => setStage("still")}>
                {t("leave")}
              </Button>
            </>
          )}
        </div>
      )}
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
    </li>
  );
}
