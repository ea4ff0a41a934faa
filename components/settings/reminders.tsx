"use client";

import type { RemindersDto } from "@/lib/contracts/reminders";
import { CalendarLink } from "./calendar-link";
import { MailReminders } from "./mail-reminders";

/** What may leave Rebound by itself: a calendar, two kinds of mail. All of it off until asked for. */
export function Reminders({ initial, email }: { initial: RemindersDto; email: string }) {
  return (
    <div className="flex max-w-xl flex-col gap-8">
      <CalendarLink initial={initial.feed} />
      <MailReminders initial={initial} email={email} />
    </div>
  );
}
