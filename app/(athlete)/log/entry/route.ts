import { v7 as uuid } from "uuid";
import { bodyOf, isFaults } from "@/components/log/draft";
import { draftFromForm } from "@/components/log/form-entry";
import { unitsOf } from "@/lib/auth/actor";
import { asActor } from "@/lib/auth/context";
import { activityBody } from "@/lib/contracts/activities";
import { AppError } from "@/lib/errors";
import { dayIn } from "@/lib/format/zone-clock";
import { requireSameOrigin } from "@/lib/http/origin";
import { parseInput, toProblem } from "@/lib/http/problem";
import { logActivity } from "@/lib/services/log-activity";
import { problemIn } from "@/lib/words/problem";
import { requestLanguage, words } from "@/lib/words/request";
import { ownAthleteId } from "../../own-athlete";

/** A log entry as a plain form: what the page posts where no script runs. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const [t, faults] = await Promise.all([words("plain"), words("log.fault")]);
    const draft = draftFromForm(await request.formData());
    if (draft === null) return answer(400, t("notThisForm"));
    const fault = await asActor(async (ctx) => {
      const body = bodyOf(draft, dayIn(ctx.actor.timeZone, ctx.now), unitsOf(ctx.actor));
      if (isFaults(body)) return body.map((one) => faults(one.fault)).join(" ");
      const entry = parseInput(activityBody, body);
      await logActivity(ctx, { ...entry, athleteId: await ownAthleteId(ctx), id: uuid() });
      return null;
    });
    return fault === null ? seeOther("/log") : answer(400, `${fault} ${t("tryAgain")}`);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "unauthenticated") return seeOther("/sign-in");
    return answer(
      error.code === "forbidden" ? 403 : 400,
      problemIn(await requestLanguage(), toProblem(error)).detail,
    );
  }
}

function answer(status: number, text: string): Response {
  return new Response(text, { status, headers: { "cache-control": "private, no-store" } });
}

/** Relative on purpose: the browser knows by which name it reached us. */
function seeOther(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "private, no-store" },
  });
}
