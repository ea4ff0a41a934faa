import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import type { ThreadDto } from "@/lib/contracts/comments";
import { ConversationPart } from "./conversation-part";
import { subjectHref, subjectText } from "./conversation-words";

type Props = { unread: readonly ThreadDto[]; recent: readonly ThreadDto[] };

/** What waits to be read, then what was said lately. */
export function ThreadList({ unread, recent }: Props) {
  const waiting = new Set(unread.map(keyOf));
  const rest = recent.filter((thread) => !waiting.has(keyOf(thread)));
  return (
    <div className="flex max-w-3xl flex-col gap-10">
      <header>
        <p className="text-sm text-ink-2">Conversation</p>
        <h1 className="voice measure-headline mt-1 text-xl text-balance lg:text-2xl">
          {headline(unread.reduce((sum, one) => sum + one.unread, 0))}
        </h1>
      </header>
      {unread.length + rest.length === 0 && (
        <EmptyState title="Nothing has been said yet.">
          A conversation begins beside a session, a week, a block, a morning or a change; from then
          on it stands here too.
        </EmptyState>
      )}
      <Part title="To read" threads={unread} />
      <Part title="The last six weeks" threads={rest} />
    </div>
  );
}

function Part({ title, threads }: { title: string; threads: readonly ThreadDto[] }) {
  if (threads.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-bold">{title}</h2>
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
    </section>
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
