import { v7 as uuid } from "uuid";
import { bodyOf, isFaults } from "@/components/log/draft";
import { draftFromForm } from "@/components/log/form-entry";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { activityBody } from "@/lib/contracts/activities";
import { dayIn } from "@/lib/format/zone-clock";
import { parseInput } from "@/lib/http/problem";
import { logActivity } from "@/lib/services/log/log-activity";
import { words } from "@/lib/words/request";
import { ownAthleteId } from "../../own-athlete";
import { plainForm, refused, seeOther } from "../../plain-form";

/** A log entry as a plain form: what the page posts where no script runs. */
export function POST(request: Request): Promise<Response> {
  return plainForm(request, async (form) => {
    const [t, faults] = await Promise.all([words("plain"), words("log.fault")]);
    const draft = draftFromForm(form);
    if (draft === null) return refused(t("notThisForm"));
    const fault = await asActor(async (ctx) => {
      const body = bodyOf(draft, dayIn(ctx.actor.timeZone, ctx.now), unitsOf(ctx.actor));
      if (isFaults(body)) return body.map((one) => faults(one.fault)).join(" ");
      const entry = parseInput(activityBody, body);
      await logActivity(ctx, { ...entry, athleteId: await ownAthleteId(ctx), id: uuid() });
      return null;
    });
    return fault === null ? seeOther("/log") : refused(`${fault} ${t("tryAgain")}`);
  });
}
