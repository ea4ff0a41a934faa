import type { Metadata } from "next";
import Link from "next/link";
import { ThreadList } from "@/components/conversation/thread-list";
import { buttonClass } from "@/components/ui/button";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getUnread, listThreads } from "@/lib/services/conversation/list-threads";
import { words } from "@/lib/words/request";
import { threadsInWords } from "@/lib/words/said/in-words";
import { WordsOf } from "../../room-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("shell.nav"))("conversation") };
}

export default async function ConversationPage() {
  const view = await orNotFound(
    asActor(async (ctx) => ({
      unread: await threadsInWords((await getUnread(ctx)).threads),
      recent: await threadsInWords(await listThreads(ctx)),
    })),
  );
  const sharing = await words("settings.sharing");
  return (
    <WordsOf rooms={["conversation"]}>
      <ThreadList
        {...view}
        action={
          <Link href="/settings#sharing" prefetch={false} className={buttonClass("outline")}>
            {sharing("add")}
          </Link>
        }
      />
    </WordsOf>
  );
}
