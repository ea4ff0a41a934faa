"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { CommentDto, ConversationDto } from "@/lib/contracts/comments";
import { Comment } from "./comment";
import { type At, loadConversation, markRead, takeBack } from "./conversation-api";
import { Opening } from "./opening";
import { SayForm } from "./say-form";
import { useUnloadedWords } from "./use-fault-words";

type Props = At & {
  /** What it is about, for the names of its controls. */
  about: string;
};

/** What was said beside one thing, and a field to answer. Opening it is reading it. */
export function Conversation({ about, ...at }: Props) {
  const { athleteId, kind, subject } = at;
  const t = useWords("conversation");
  const unloadedWords = useUnloadedWords();
  const [told, setTold] = useState<ConversationDto | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const router = useRouter();

  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again loads again
  useEffect(() => {
    const stop = new AbortController();
    const here = { athleteId, kind, subject };
    loadConversation(here, stop.signal)
      .then(async (found) => {
        setTold(found);
        setProblem(null);
        // The count in the frame is the server's: drawn anew once there is less to read.
        if ((await markRead(here, found.comments).catch(() => 0)) > 0) router.refresh();
      })
      .catch((error) => {
        if (!stop.signal.aborted) setProblem(unloadedWords(error));
      });
    return () => stop.abort();
  }, [athleteId, kind, subject, asked, router]);

  const put = (one: CommentDto) =>
    setTold((now) => now && { ...now, comments: [...now.comments.filter(other(one)), one] });
  const replace = (one: CommentDto) =>
    setTold(
      (now) => now && { ...now, comments: now.comments.map((c) => (c.id === one.id ? one : c)) },
    );

  if (problem !== null && told === null) {
    return (
      <div className="flex flex-wrap items-center gap-x-3">
        <p role="status" className="text-sm text-ink-2">
          {problem}
        </p>
        <Button kind="quiet" onClick={() => setAsked(asked + 1)}>
          {t("again")}
        </Button>
      </div>
    );
  }
  if (told === null) return <Opening />;
  const alone = told.people.length === 0;
  return (
    <div className="flex flex-col gap-4">
      {told.comments.length > 0 && (
        <ol className="flex flex-col gap-4">
          {told.comments.map((comment) => (
            <Comment
              key={comment.id}
              comment={comment}
              onTakeBack={async () => replace(await takeBack(at, comment.id))}
            />
          ))}
        </ol>
      )}
      {alone && (
        <p className="text-xs text-ink-2">
          {t("nobody")}{" "}
          <Link href="/settings#sharing" prefetch={false} className="underline underline-offset-4">
            {t("settings")}
          </Link>{" "}
          {t("inSettings")}
        </p>
      )}
      <SayForm at={at} about={about} people={told.people} onSaid={put} />
    </div>
  );
}

const other = (one: CommentDto) => (c: CommentDto) => c.id !== one.id;
