import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { orNotFound } from "@/lib/http/or-not-found";
import { whichReminder } from "@/lib/services/reminders/switch-off";

export const metadata: Metadata = { title: "Reminders", robots: { index: false, follow: false } };

const kinds = {
  "check-in": "E-mail about a morning check-in that is not in yet.",
  tomorrow: "E-mail about tomorrow’s sessions.",
} as const;

/** From a mail, without signing in and without script. Opening it changes nothing. */
export default async function RemindersOffPage({ params }: { params: Promise<{ offId: string }> }) {
  const { offId } = await params;
  const kind = await orNotFound(whichReminder({ offId }));
  return (
    <form method="post" action={`/api/v1/reminders/off/${offId}?page=1`}>
      <h1 className="voice text-xl lg:text-2xl">Switch this reminder off?</h1>
      <p className="mt-3 text-ink-2">{kinds[kind]}</p>
      <Button type="submit" kind="solid" className="mt-6 w-full">
        Switch it off
      </Button>
    </form>
  );
}
