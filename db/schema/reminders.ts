import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, localDay, oneOf, within } from "./columns";
import { users } from "./people";

/*
 * What leaves the application by itself: a calendar that other programs read, and e-mail. The tables
 * hang on the account and hold no training and no health data.
 */

/** One link a person; whoever has it reads the calendar. Shown once, kept as SHA-256. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    userId: uuid("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    tokenHash: text("token_hash").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [uniqueIndex("calendar_feeds_token_hash_key").on(t.tokenHash)],
);
export type CalendarFeedRow = typeof calendarFeeds.$inferSelect;

/**
 * `check-in`: this morning's answers are not in. `tomorrow`: what tomorrow holds. `comments`: how many
 * wait to be read.
 */
export const reminderKinds = ["check-in", "tomorrow", "comments"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** What a person wants by e-mail. No row: nothing. */
export const reminders = pgTable(
  "reminders",
  {
    userId: uuid("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    checkInOn: boolean("check_in_on").notNull().default(false),
    /** Minute of the local day. */
    checkInAt: smallint("check_in_at").notNull(),
    /** When the switch or its time was last changed: a time already past that day waits for the next. */
    checkInSetAt: instant("check_in_set_at").notNull().defaultNow(),
    tomorrowOn: boolean("tomorrow_on").notNull().default(false),
    tomorrowAt: smallint("tomorrow_at").notNull(),
    tomorrowSetAt: instant("tomorrow_set_at").notNull().defaultNow(),
    commentsOn: boolean("comments_on").notNull().default(false),
    commentsAt: smallint("comments_at").notNull().default(1080),
    commentsSetAt: instant("comments_set_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    index("reminders_on_idx")
      .on(t.userId)
      .where(sql`${t.checkInOn} or ${t.tomorrowOn} or ${t.commentsOn}`),
    within("reminders_check_in_at_within_a_day", t.checkInAt, 0, 1439),
    within("reminders_tomorrow_at_within_a_day", t.tomorrowAt, 0, 1439),
    within("reminders_comments_at_within_a_day", t.commentsAt, 0, 1439),
  ],
);
export type ReminderRow = typeof reminders.$inferSelect;

/**
 * `claimed`: somebody is about to send it. `failed`: the mail server did not take it, tried again at
 * `next_try_at` or, without one, never. `skipped`: there was nothing to say.
 */
const sendStates = ["claimed", "sent", "failed", "skipped"] as const;

/** Written before anything is sent: one row for each person, kind and local day. */
export const reminderSends = pgTable(
  "reminder_sends",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: reminderKinds }).notNull(),
    localDate: localDay("local_date").notNull(),
    state: text("state", { enum: sendStates }).notNull(),
    /** Times it was claimed. */
    attempts: smallint("attempts").notNull().default(1),
    claimedAt: instant("claimed_at").notNull(),
    nextTryAt: instant("next_try_at"),
    /** SHA-256 of the secret in the mail that switches this kind off. */
    offHash: text("off_hash").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.kind, t.localDate] }),
    uniqueIndex("reminder_sends_off_hash_key").on(t.offHash),
    index("reminder_sends_claimed_at_idx").on(t.claimedAt),
    oneOf("reminder_sends_kind_known", t.kind, reminderKinds),
    oneOf("reminder_sends_state_known", t.state, sendStates),
    within("reminder_sends_attempts_range", t.attempts, 1, 10),
    check(
      "reminder_sends_tried_again_if_failed",
      sql`${t.nextTryAt} is null or ${t.state} = 'failed'`,
    ),
  ],
);
export type ReminderSendRow = typeof reminderSends.$inferSelect;
