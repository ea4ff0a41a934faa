"use client";

import type { RemindersDto } from "@/lib/contracts/reminders";
import { CalendarLink } from "./calendar-link";
import { MailReminders } from "./mail-reminders";

type Props = { initial: RemindersDto; email: string; athlete: boolean };

/** What may leave Rebound by itself: a calendar and mail. All of it off until asked for. */
export function Reminders({ initial, email, athlete }: Props) {
  return (
    <div className="flex max-w-xl flex-col gap-8">
      {athlete && <CalendarLink initial={initial.feed} />}
      <MailReminders initial={initial} email={email} athlete={athlete} />
    </div>
  );
}
