import type { Metadata } from "next";
import { ThreadList } from "@/components/conversation/thread-list";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getUnread, listThreads } from "@/lib/services/conversation/list-threads";

export const metadata: Metadata = { title: "Conversation" };

export default async function ConversationPage() {
  const view = await orNotFound(
    asActor(async (ctx) => ({
      unread: (await getUnread(ctx)).threads,
      recent: await listThreads(ctx),
    })),
  );
  return <ThreadList {...view} />;
}
