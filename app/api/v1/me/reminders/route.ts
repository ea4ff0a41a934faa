import { noParams } from "@/lib/contracts/params";
import { remindersDto, remindersPatchBody } from "@/lib/contracts/reminders";
import { route } from "@/lib/http/route";
import { editReminders } from "@/lib/services/reminders/edit-reminders";
import { getReminders } from "@/lib/services/reminders/get-reminders";

export const GET = route(
  {
    summary: "Which reminders I want, and whether I have a calendar link",
    params: noParams,
    response: remindersDto,
    etag: (reminders) => reminders.version,
  },
  ({ ctx }) => getReminders(ctx),
);

export const PATCH = route(
  {
    summary: "Switch a reminder or set its time",
    params: noParams,
    body: remindersPatchBody,
    response: remindersDto,
    ifMatch: "optional",
    etag: (reminders) => reminders.version,
  },
  ({ ctx, body, ifMatch }) => editReminders(ctx, { ...body, ifMatch }),
);
