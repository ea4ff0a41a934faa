import "server-only";
import { findReminders, saveReminders } from "@/db/repositories/reminders";
import type { Context } from "@/lib/auth/actor";
import type { RemindersDto, RemindersPatch } from "@/lib/contracts/reminders";
import { checkVersion, type IfMatch, stale } from "../precondition";
import { getReminders, requireAthlete, unset } from "./get-reminders";
import { minuteOf } from "./minutes";

type Input = RemindersPatch & { readonly ifMatch: IfMatch };

/** A switch or a time; what is set after its hour begins with the next day. */
export async function editReminders(
  ctx: Context,
  { ifMatch, checkIn, tomorrow, comments }: Input,
): Promise<RemindersDto> {
  if (checkIn || tomorrow) await requireAthlete(ctx);
  const row = await findReminders(ctx.db);
  const version = row?.version ?? 0;
  checkVersion(version, ifMatch);
  const before = row ?? unset(ctx.now);
  const saved = await saveReminders(ctx.db, {
    version,
    fields: {
      checkInOn: checkIn?.on ?? before.checkInOn,
      checkInAt: checkIn?.time ? minuteOf(checkIn.time) : before.checkInAt,
      checkInSetAt: checkIn ? ctx.now : before.checkInSetAt,
      tomorrowOn: tomorrow?.on ?? before.tomorrowOn,
      tomorrowAt: tomorrow?.time ? minuteOf(tomorrow.time) : before.tomorrowAt,
      tomorrowSetAt: tomorrow ? ctx.now : before.tomorrowSetAt,
      commentsOn: comments?.on ?? before.commentsOn,
      commentsAt: comments?.time ? minuteOf(comments.time) : before.commentsAt,
      commentsSetAt: comments ? ctx.now : before.commentsSetAt,
    },
  });
  if (!saved) throw stale();
  return getReminders(ctx);
}
