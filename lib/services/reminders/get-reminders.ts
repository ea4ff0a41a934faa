import "server-only";
import { findFeed } from "@/db/repositories/calendar-feeds";
import { findReminders, type ReminderFields } from "@/db/repositories/reminders";
import type { Context } from "@/lib/auth/actor";
import type { RemindersDto } from "@/lib/contracts/reminders";
import { mailSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { ownAthleteId } from "../account/own-athlete";
import { minuteOf, timeOf } from "./minutes";

/** As they stand; nothing is on until somebody switches it on. */
export async function getReminders(ctx: Context): Promise<RemindersDto> {
  const row = await findReminders(ctx.db);
  const feed = await findFeed(ctx.db);
  const { checkInOn, checkInAt, tomorrowOn, tomorrowAt, commentsOn, commentsAt } =
    row ?? unset(ctx.now);
  return {
    sendsMail: mailSettings() !== null,
    checkIn: { on: checkInOn, time: timeOf(checkInAt) },
    tomorrow: { on: tomorrowOn, time: timeOf(tomorrowAt) },
    comments: { on: commentsOn, time: timeOf(commentsAt) },
    feed: feed
      ? { createdAt: feed.createdAt.toISOString(), expiresAt: feed.expiresAt.toISOString() }
      : null,
    version: row?.version ?? 0,
  };
}

/** What the form shows before anybody chose. */
export function unset(now: Date): ReminderFields {
  return {
    checkInOn: false,
    checkInAt: minuteOf("08:00"),
    checkInSetAt: now,
    tomorrowOn: false,
    tomorrowAt: minuteOf("18:00"),
    tomorrowSetAt: now,
    commentsOn: false,
    commentsAt: minuteOf("18:00"),
    commentsSetAt: now,
  };
}

/** Somebody who coaches others has no mornings and no plan here. */
export async function requireAthlete(ctx: Context): Promise<void> {
  if ((await ownAthleteId(ctx)) === null) {
    throw new AppError("forbidden", "Reminders are for athletes.");
  }
}
