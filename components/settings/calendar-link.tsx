"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { dayMonthYear } from "@/components/week/day-words";
import { revokedDto } from "@/lib/contracts/me";
import { newFeedDto, type RemindersDto } from "@/lib/contracts/reminders";
import { plainDate } from "@/lib/engine/plain-date";
import { ApiError, api } from "@/lib/http/api";

/** One link, shown once; a new one ends the last. */
export function CalendarLink({ initial }: { initial: RemindersDto["feed"] }) {
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
      setProblem(error instanceof ApiError ? error.message : "Something went wrong.");
    } finally {
      setBusy(false);
    }
  }

  const make = () =>
    run(async () => {
      const made = await api(newFeedDto, { method: "POST", path: "/me/calendar-feed" });
      setFeed(made);
      setAddress(made.address);
      return feed ? "A new link is made. The old one has stopped." : "The link is made.";
    });
  const revoke = () =>
    run(async () => {
      await api(revokedDto, { method: "DELETE", path: "/me/calendar-feed" });
      setFeed(null);
      setAddress(null);
      return "The link has stopped.";
    });

  return (
    <section aria-labelledby="calendar-link" className="flex flex-col gap-4">
      <div>
        <h3 id="calendar-link" className="text-md font-semibold">
          Calendar
        </h3>
        <p className="mt-0.5 text-sm text-ink-2">
          A link for your own calendar. It shows the days of your plan by plain names such as “Easy
          run” or “Strength”, nothing about symptoms or the injury. Whoever has the link can read
          it.
        </p>
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      {address && (
        <Notice title="Copy it now. It is shown this once." strong>
          <code className="block text-ink select-all [overflow-wrap:anywhere]">{address}</code>
          <p className="mt-2">Add it in your calendar as a subscription, or “from URL”.</p>
        </Notice>
      )}
      {feed && (
        <p className="figures text-sm">
          Made {day(feed.createdAt)}, works until {day(feed.expiresAt)}.
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={make} disabled={busy}>
          {feed ? "Make a new link" : "Make a calendar link"}
        </Button>
        {feed && (
          <Button kind="quiet" onClick={revoke} disabled={busy}>
            Stop this link
          </Button>
        )}
      </div>
    </section>
  );
}

function day(instant: string): string {
  return dayMonthYear(plainDate(instant.slice(0, 10)));
}
