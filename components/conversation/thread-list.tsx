import Link from "next/link";
import type { ReactNode } from "react";
import type { ThreadDto } from "@/lib/contracts/comments";
import { requestLanguage, words } from "@/lib/words/request";
import { ConversationPart } from "./conversation-part";
import { subjectHref, subjectText } from "./conversation-words";

type Props = {
  unread: readonly ThreadDto[];
  recent: readonly ThreadDto[];
  /** The one next act where nobody has said anything. */
  action?: ReactNode;
};

/**
 * Conversations by their last word, newest first. One list: reading one moves nothing, or it would
 * close under the reader's eyes.
 */
export async function ThreadList({ unread, recent, action }: Props) {
  const [t, language] = await Promise.all([words("threads"), requestLanguage()]);
  const known = new Set(unread.map(keyOf));
  const threads = [...unread, ...recent.filter((thread) => !known.has(keyOf(thread)))].toSorted(
    (a, b) => (a.last.at > b.last.at ? -1 : 1),
  );
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <header>
        <p className="text-sm text-ink-2">{t("title")}</p>
        <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">
          {threads.length === 0
            ? t("nothing")
            : t("headline", { count: unread.reduce((sum, one) => sum + one.unread, 0) })}
        </h1>
      </header>
      {threads.length === 0 ? (
        <div className="border-y border-line py-6">
          <p className="measure text-ink-2">{t("nothingWhat")}</p>
          {action && <div className="mt-4">{action}</div>}
        </div>
      ) : (
        <ul className="grid gap-px border border-line bg-line">
          {threads.map((thread) => (
            <li key={keyOf(thread)} className="flex items-start gap-x-4 bg-surface px-4 py-1">
              <ConversationPart
                className="min-w-0 flex-1"
                athleteId={thread.athlete.id}
                kind={thread.kind}
                subject={thread.subject}
                about={subjectText(thread, t, language)}
                talk={thread}
                title={<Title thread={thread} about={subjectText(thread, t, language)} />}
              />
              <Link
                href={subjectHref(thread)}
                prefetch={false}
                className="tap inline-flex items-center text-sm underline decoration-line-strong underline-offset-4"
              >
                {t("goThere")}
                <span className="sr-only">: {subjectText(thread, t, language)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

async function Title({ thread, about }: { thread: ThreadDto; about: string }) {
  const t = await words("threads");
  return (
    <>
      {!thread.athlete.self && <span className="font-semibold">{thread.athlete.name}: </span>}
      <span className={thread.athlete.self ? "font-semibold" : ""}>{about}</span>
      {thread.calls && (
        <span className="text-ink-2">
          {"\u00a0· "}
          <span className="whitespace-nowrap">{t("calls")}</span>
        </span>
      )}
    </>
  );
}

const keyOf = ({ athlete, kind, subject }: ThreadDto) => `${athlete.id} ${kind} ${subject}`;
