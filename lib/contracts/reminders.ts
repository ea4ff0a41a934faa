import { z } from "zod";
import { instantField } from "./common";

const halfHours = (from: number, to: number): string[] =>
  Array.from({ length: (to - from) * 2 + 1 }, (_, i) => {
    const hour = String(from + Math.floor(i / 2)).padStart(2, "0");
    return `${hour}:${i % 2 === 0 ? "00" : "30"}`;
  });

/**
 * Hours in which no zone moves its clock but at midnight and the date line: each day has each of
 * them. Nuuk leaves out 23:00 on one evening a year, most others an hour before 04:00.
 */
export const morningTimes = halfHours(4, 12);
export const eveningTimes = halfHours(15, 22);
export const dayTimes = [...morningTimes, ...eveningTimes];

const reminderField = (times: readonly string[]) =>
  z.object({ on: z.boolean(), time: z.enum(times) });

/** What leaves the application by itself for this person. */
export const remindersDto = z.object({
  /** False: nobody told this server where to send mail, and it sends none. */
  sendsMail: z.boolean(),
  /** "This morning's check-in is not in." */
  checkIn: reminderField(morningTimes),
  /** What tomorrow holds. */
  tomorrow: reminderField(eveningTimes),
  /** How many comments wait to be read; for coaches and physios too. */
  comments: reminderField(dayTimes),
  feed: z.object({ createdAt: instantField, expiresAt: instantField }).nullable(),
  version: z.int().nonnegative(),
});
export type RemindersDto = z.output<typeof remindersDto>;

const reminderPatch = (times: readonly string[]) =>
  z.strictObject({ on: z.boolean(), time: z.enum(times) }).partial();
export const remindersPatchBody = z
  .strictObject({
    checkIn: reminderPatch(morningTimes),
    tomorrow: reminderPatch(eveningTimes),
    comments: reminderPatch(dayTimes),
  })
  .partial();
export type RemindersPatch = z.output<typeof remindersPatchBody>;

/** The address is in this answer and in no other. */
export const newFeedDto = z.object({
  createdAt: instantField,
  expiresAt: instantField,
  address: z.url(),
});
export type NewFeed = z.output<typeof newFeedDto>;

/** Secrets in an address; anything else is simply not there. */
export const feedParams = z.strictObject({
  feedId: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/),
});
export const offParams = z.strictObject({ offId: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
