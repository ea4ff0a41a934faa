import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { words } from "@/lib/words/request";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await words("auth.reminders"))("title"),
    robots: { index: false, follow: false },
  };
}

export default async function RemindersOffDonePage() {
  const t = await words("auth.reminders");
  return (
    <>
      <h1 className="voice text-xl lg:text-2xl">{t("isOff")}</h1>
      <p className="mt-3 text-ink-2">{t("noMore")}</p>
      <p className="mt-6">
        <Link href="/today" prefetch={false} className={buttonClass("outline")}>
          {t("open")}
        </Link>
      </p>
    </>
  );
}
