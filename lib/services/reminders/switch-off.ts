import "server-only";
import { randomUUID } from "node:crypto";
import { asReminder } from "@/db/client";
import { findByOffHash } from "@/db/repositories/reminder-sends";
import type { ReminderKind } from "@/db/schema/reminders";
import { actorOfUser } from "@/lib/auth/actor-of";
import { hashOfSecret } from "@/lib/auth/api-token";
import { asThisActor } from "@/lib/auth/context";
import { notFound } from "@/lib/errors";
import { editReminders } from "./edit-reminders";

/** Which kind of mail carried this link. Looks, and changes nothing: links are followed by machines. */
export async function whichReminder({ offId }: { offId: string }): Promise<ReminderKind> {
  return (await sendOf(offId)).kind;
}

/** By whoever holds the mail, without signing in (RFC 8058). Twice is as good as once. */
export async function switchOff({ offId }: { offId: string }): Promise<ReminderKind> {
  const { userId, kind } = await sendOf(offId);
  const actor = await actorOfUser(userId);
  if (!actor) throw notFound();
  await asThisActor(actor, { requestId: randomUUID() }, (ctx) =>
    editReminders(ctx, {
      [switchOf[kind]]: { on: false },
      ifMatch: null,
    }),
  );
  return kind;
}

const switchOf = { "check-in": "checkIn", tomorrow: "tomorrow", comments: "comments" } as const;

async function sendOf(offId: string) {
  const found = await asReminder((db) => findByOffHash(db, hashOfSecret(offId)));
  if (!found) throw notFound();
  return found;
}
