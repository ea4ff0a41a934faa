import "server-only";
import { randomUUID } from "node:crypto";
import { asReminder } from "@/db/client";
import { listAway } from "@/db/repositories/away";
import { findCheckInOn } from "@/db/repositories/check-ins";
import { type SendKey, settleSend } from "@/db/repositories/reminder-sends";
import { findReminders } from "@/db/repositories/reminders";
import type { Context } from "@/lib/auth/actor";
import { actorOfUser } from "@/lib/auth/actor-of";
import { hashOfSecret } from "@/lib/auth/api-token";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asThisActor } from "@/lib/auth/context";
import { addDays } from "@/lib/engine/plain-date";
import { hasAnswers } from "@/lib/engine/symptoms/has-answers";
import { baseUrl } from "@/lib/env";
import { publicTitle } from "@/lib/format/public-title";
import { isRefusal, type Mail, type Mailer } from "@/lib/mail/mailer";
import { accountLanguage } from "@/lib/words/account";
import { ownAthleteId } from "../account/own-athlete";
import { waitingFor } from "../conversation/list-threads";
import { standingSessions } from "../week/standing-sessions";
import { type Claim, claimDue, nextTry } from "./claim-due";
import { LATE_MIN } from "./due";
import { messageOf, oneLine, type Said } from "./message";

/** Claimed at once: at ten seconds each they are through before a claim counts as left behind. */
const BATCH = 20;

type Run = {
  readonly now: Date;
  readonly mailer: Mailer;
  /** Hears of each mail that was not sent; it holds no address. */
  readonly onFailure?: (error: unknown) => void;
};
export type Pass = { readonly sent: number; readonly skipped: number; readonly failed: number };

/** One pass: everything that is due at `now`, each mail in its own time. */
export async function sendDue(run: Run): Promise<Pass> {
  const pass = { sent: 0, skipped: 0, failed: 0 };
  for (;;) {
    const claims = await claimDue(run.now, BATCH);
    for (const claim of claims) pass[await sendOne(claim, run)] += 1;
    if (claims.length < BATCH) return pass;
  }
}

async function sendOne(claim: Claim, { now, mailer, onFailure }: Run): Promise<keyof Pass> {
  const settle = (outcome: Parameters<typeof settleSend>[2]) =>
    asReminder((db) => settleSend(db, claim, outcome));
  try {
    const mail = await mailFor(claim, now);
    if (mail === null) {
      await settle({ state: "skipped" });
      return "skipped";
    }
    await mailer.send(mail);
  } catch (error) {
    onFailure?.(error);
    const nextTryAt = isRefusal(error) ? null : nextTry(claim.attempts, now);
    await settle({ state: "failed", nextTryAt });
    return "failed";
  }
  await settle({ state: "sent" });
  return "sent";
}

/** Null where there is nothing to remind of any more. Read as the person it goes to. */
async function mailFor(claim: Claim, now: Date): Promise<Mail | null> {
  const actor = await actorOfUser(claim.userId);
  if (!actor) return null;
  const said = await asThisActor(actor, { requestId: randomUUID(), now }, (ctx) =>
    claim.kind === "comments" ? waitingIn(ctx) : titlesFor(ctx, claim),
  );
  if (said === null) return null;
  const offPath = `reminders/off/${claim.offSecret}`;
  return {
    ...messageOf({
      kind: claim.kind,
      name: actor.name,
      said,
      language: accountLanguage(actor.preferences.language),
      appUrl: baseUrl(),
      offUrl: `${baseUrl()}/${offPath}`,
    }),
    to: { name: oneLine(actor.name), address: actor.email },
    messageId: `${hashOfSecret(`message ${claim.offSecret}`).slice(0, 32)}@${new URL(baseUrl()).hostname}`,
    offUrl: `${baseUrl()}/api/v1/${offPath}`,
  };
}

/** What the mail names, which may be nothing; null where it is not to be sent. */
async function titlesFor(ctx: Context, { kind, localDate }: SendKey): Promise<Said | null> {
  const athleteId = await ownAthleteId(ctx);
  const wanted = await findReminders(ctx.db);
  if (!athleteId || !(kind === "check-in" ? wanted?.checkInOn : wanted?.tomorrowOn)) return null;
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const day = kind === "check-in" ? localDate : addDays(localDate, 1);
  const away = await listAway(ctx.db, scope);
  if (away.some((span) => span.from <= day && day <= span.to)) return null;
  if (kind === "check-in") {
    const checkIn = await findCheckInOn(ctx.db, scope, localDate);
    return checkIn && hasAnswers(checkIn.answers) ? null : {};
  }
  const language = accountLanguage(ctx.actor.preferences.language);
  const sessions = await standingSessions(ctx, scope, { from: day, to: day });
  return sessions.length === 0
    ? null
    : { titles: sessions.map((one) => publicTitle(one, language)) };
}

/** Since the last digest can have come: a day, and as much as one may be late. */
const NEW_MS = (24 * 60 + LATE_MIN) * 60_000;

/** How many comments wait; null where none does, or nothing came since the last one was sent. */
async function waitingIn(ctx: Context): Promise<Said | null> {
  const wanted = await findReminders(ctx.db);
  if (!wanted?.commentsOn) return null;
  const { total, newest } = await waitingFor(ctx);
  if (newest === null || newest.getTime() < ctx.now.getTime() - NEW_MS) return null;
  const own = await ownAthleteId(ctx);
  return { waiting: total, readAt: own === null ? "/coach/conversation" : "/conversation" };
}
