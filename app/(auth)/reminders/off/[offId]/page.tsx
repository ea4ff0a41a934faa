import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { orNotFound } from "@/lib/http/or-not-found";
import { whichReminder } from "@/lib/services/reminders/switch-off";
import { words } from "@/lib/words/request";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await words("auth.reminders"))("title"),
    robots: { index: false, follow: false },
  };
}

/** From a mail, without signing in and without script. Opening it changes nothing. */
export default async function RemindersOffPage({ params }: { params: Promise<{ offId: string }> }) {
  const { offId } = await params;
  const kind = await orNotFound(whichReminder({ offId }));
  const t = await words("auth.reminders");
  return (
    <form method="post" action={`/api/v1/reminders/off/${offId}?page=1`}>
      <h1 className="voice text-xl lg:text-2xl">{t("ask")}</h1>
      <p className="mt-3 text-ink-2">{t(kind === "check-in" ? "checkIn" : kind)}</p>
      <Button type="submit" kind="solid" className="mt-6 w-full">
        {t("off")}
      </Button>
    </form>
  );
}
