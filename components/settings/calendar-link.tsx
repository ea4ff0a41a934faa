"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { revokedDto } from "@/lib/contracts/me";
import { newFeedDto, type RemindersDto } from "@/lib/contracts/reminders";
import { plainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import { api } from "@/lib/http/api";

/** One link, shown once; a new one ends the last. */
export function CalendarLink({ initial }: { initial: RemindersDto["feed"] }) {
  const t = useWords("settings.reminders");
  const language = useLanguage();
  const problemText = useProblemText();
  const [feed, setFeed] = useState(initial);
  const [address, setAddress] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  const say = useToast();

  async function run(work: () => Promise<string>) {
    setBusy(true);
    setProblem(null);
    try {
      say(await work());
      router.refresh();
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setBusy(false);
    }
  }

  const day = (instant: string) => dayMonthYear(plainDate(instant.slice(0, 10)), language);
  const make = () =>
    run(async () => {
      const made = await api<typeof newFeedDto>({ method: "POST", path: "/me/calendar-feed" });
      setFeed(made);
      setAddress(made.address);
      return t(feed ? "madeAgain" : "made");
    });
  const revoke = () =>
    run(async () => {
      await api<typeof revokedDto>({ method: "DELETE", path: "/me/calendar-feed" });
      setFeed(null);
      setAddress(null);
      return t("stopped");
    });

  return (
    <section aria-labelledby="calendar-link" className="flex flex-col gap-4">
      <div>
        <h3 id="calendar-link" className="text-md font-semibold">
          {t("calendar")}
        </h3>
        <p className="mt-0.5 text-sm text-ink-2">{t("calendarWhat")}</p>
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {address && (
        <Notice title={t("copy")} strong>
          <code className="block text-ink select-all [overflow-wrap:anywhere]">{address}</code>
          <p className="mt-2">{t("subscribe")}</p>
        </Notice>
      )}
      {feed && (
        <p className="figures text-sm">
          {t("stands", { from: day(feed.createdAt), to: day(feed.expiresAt) })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={make} disabled={busy}>
          {t(feed ? "makeNew" : "make")}
        </Button>
        {feed && (
          <Button kind="quiet" onClick={revoke} disabled={busy}>
            {t("stop")}
          </Button>
        )}
      </div>
    </section>
  );
}
