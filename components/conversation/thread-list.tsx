import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import type { ThreadDto } from "@/lib/contracts/comments";
import { ConversationPart } from "./conversation-part";
import { subjectHref, subjectText } from "./conversation-words";

type Props = { unread: readonly ThreadDto[]; recent: readonly ThreadDto[] };

/**
 * Conversations by their last word, newest first. One list: reading one moves nothing, or it would
 * close under the reader's eyes.
 */
export function ThreadList({ unread, recent }: Props) {
  const known = new Set(unread.map(keyOf));
  const threads = [...unread, ...recent.filter((thread) => !known.has(keyOf(thread)))].toSorted(
    (a, b) => (a.last.at > b.last.at ? -1 : 1),
  );
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <header>
        <p className="text-sm text-ink-2">Conversation</p>
        <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">
          {headline(unread.reduce((sum, one) => sum + one.unread, 0))}
        </h1>
      </header>
      {threads.length === 0 ? (
        <EmptyState title="Nothing has been said yet.">
          A conversation begins beside a session, a week, a block, a morning or a change; from then
          on it stands here too.
        </EmptyState>
      ) : (
        <ul className="grid gap-px border border-line bg-line">
          {threads.map((thread) => (
            <li key={keyOf(thread)} className="flex items-start gap-x-4 bg-surface px-4 py-1">
              <ConversationPart
                className="min-w-0 flex-1"
                athleteId={thread.athlete.id}
                kind={thread.kind}
                subject={thread.subject}
                about={subjectText(thread)}
                talk={thread}
                title={<Title thread={thread} />}
              />
              <Link
                href={subjectHref(thread)}
                prefetch={false}
                className="tap inline-flex items-center text-sm underline decoration-line-strong underline-offset-4"
              >
                Go there
                <span className="sr-only">: {subjectText(thread)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Title({ thread }: { thread: ThreadDto }) {
  return (
    <>
      {!thread.athlete.self && <span className="font-semibold">{thread.athlete.name}: </span>}
      <span className={thread.athlete.self ? "font-semibold" : ""}>{subjectText(thread)}</span>
      {thread.calls && <span className="text-ink-2"> · calls on you</span>}
    </>
  );
}

const keyOf = ({ athlete, kind, subject }: ThreadDto) => `${athlete.id} ${kind} ${subject}`;

function headline(unread: number): string {
  if (unread === 0) return "You have read everything.";
  return unread === 1 ? "One comment waits for you." : `${unread} comments wait for you.`;
}
