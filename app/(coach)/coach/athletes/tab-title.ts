import "server-only";
import type { Metadata } from "next";
import { words } from "@/lib/words/request";
import type { en } from "@/messages/en";

/** The title of a page that is one of an athlete's tabs: `generateMetadata` of it. */
export function tabTitle(tab: keyof typeof en.coach.tabs): () => Promise<Metadata> {
  return async () => ({ title: (await words("coach.tabs"))(tab) });
}
