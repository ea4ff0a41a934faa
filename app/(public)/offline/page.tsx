import type { Metadata } from "next";
import { OfflineDay } from "@/components/offline/offline-day";
import { words } from "@/lib/words/request";
import { WordsOf } from "../../room-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("offline"))("title") };
}

/** The one page the worker keeps. It holds nothing of anybody; the device fills it. */
export default async function OfflinePage() {
  const t = await words("offline");
  return (
    <div className="py-6">
      <WordsOf rooms={["offline", "checkIn", "care", "session", "log", "roles", "rehab"]}>
        <OfflineDay />
      </WordsOf>
      <noscript>
        <p>{t("script")}</p>
      </noscript>
    </div>
  );
}
