import "server-only";
import { createHmac } from "node:crypto";
import { asReminder } from "@/db/client";
import {
  claimAgain,
  claimSend,
  forgetSends,
  listSends,
  listWhoWants,
  lockClaims,
  type SendKey,
} from "@/db/repositories/reminder-sends";
import type { ReminderSendRow } from "@/db/schema/reminders";
import { hashOfSecret } from "@/lib/auth/api-token";
import { authSecret } from "@/lib/env";
import { dueOn, wantedOf } from "./due";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Times one mail is tried. */
export const ATTEMPTS = 3;
/** A claim without an outcome after this long belongs to a process that died. */
export const STALE_MIN = 15;
/** Times a mail is claimed at most when the last claim has no outcome. */
const ATTEMPTS_AFTER_DEATH = 2;
/** How long the link in a mail works. */
const KEPT_DAYS = 90;

export type Claim = SendKey & {
  readonly attempts: number;
  /** Goes into the mail, nowhere else. */
  readonly offSecret: string;
};

/**
 * What is to be sent now, at most `most` of it, written down before anything is sent. One process at
 * a time chooses; the row itself keeps two from sending the same.
 */
export function claimDue(now: Date, most: number): Promise<Claim[]> {
  return asReminder(async (db) => {
    if (!(await lockClaims(db))) return [];
    await forgetSends(db, new Date(now.getTime() - KEPT_DAYS * DAY_MS));
    const due: SendKey[] = (await listWhoWants(db)).flatMap((row) =>
      wantedOf(row, row.timeZone).flatMap((wanted) => {
        const localDate = dueOn(wanted, now);
        return localDate ? [{ userId: row.userId, kind: wanted.kind, localDate }] : [];
      }),
    );
    if (due.length === 0) return [];
    const userIds = [...new Set(due.map((one) => one.userId))];
    const sends = await listSends(db, { userIds, since: new Date(now.getTime() - 2 * DAY_MS) });
    const known = new Map(sends.map((send) => [nameOf(send), send]));
    const claims: Claim[] = [];
    for (const key of due) {
      if (claims.length === most) break;
      const offSecret = offSecretOf(key);
      const before = known.get(nameOf(key));
      if (!before) {
        const claimed = { ...key, claimedAt: now, offHash: hashOfSecret(offSecret) };
        if (await claimSend(db, claimed)) claims.push({ ...key, attempts: 1, offSecret });
      } else if (mayTryAgain(before, now) && (await claimAgain(db, before, now))) {
        claims.push({ ...key, attempts: before.attempts + 1, offSecret });
      }
    }
    return claims;
  });
}

/**
 * A failure is tried again when its pause is over. A claim whose process died may have been sent or
 * not: it is taken up once more, with the same Message-ID, because a reminder that never comes is
 * worse than a rare second one.
 */
function mayTryAgain(send: ReminderSendRow, now: Date): boolean {
  if (send.state === "failed")
    return send.attempts < ATTEMPTS && send.nextTryAt !== null && send.nextTryAt <= now;
  const aged = now.getTime() - send.claimedAt.getTime() >= STALE_MIN * MINUTE_MS;
  return send.state === "claimed" && aged && send.attempts < ATTEMPTS_AFTER_DEATH;
}

/** When a mail that failed is tried next; null: no more. */
export function nextTry(attempts: number, now: Date): Date | null {
  if (attempts >= ATTEMPTS) return null;
  return new Date(now.getTime() + 2 * 5 ** (attempts - 1) * MINUTE_MS);
}

const nameOf = ({ userId, kind, localDate }: SendKey) => `${userId} ${kind} ${localDate}`;

/** The same for every try of one mail, and nobody's to guess. */
function offSecretOf(key: SendKey): string {
  return createHmac("sha256", authSecret())
    .update(`switch off ${nameOf(key)}`)
    .digest("base64url");
}
