import { v7 as uuid } from "uuid";
import { setFromForm } from "@/components/rehab/form-set";
import { nextNumber, playedOf } from "@/components/rehab/play-state";
import { asActor } from "@/lib/auth/context";
import { exerciseSetBody } from "@/lib/contracts/exercise-sets";
import { AppError } from "@/lib/errors";
import { dayIn } from "@/lib/format/zone-clock";
import { requireSameOrigin } from "@/lib/http/origin";
import { parseInput, toProblem } from "@/lib/http/problem";
import { listExerciseSets } from "@/lib/services/list-exercise-sets";
import { saveExerciseSet } from "@/lib/services/save-exercise-set";
import { problemIn } from "@/lib/words/problem";
import { requestLanguage, words } from "@/lib/words/request";
import { ownAthleteId } from "../../own-athlete";

/** A set as a plain form: what the page posts where no script runs. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const typed = setFromForm(await request.formData());
    if (typed === null) return answer(400, (await words("plain"))("notThisForm"));
    await asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const date = dayIn(ctx.actor.timeZone, ctx.now);
      const { sets } = await listExerciseSets(ctx, { athleteId, from: date, to: date });
      const set = nextNumber(sets.map(playedOf), typed.exercise, typed.side);
      const body = parseInput(exerciseSetBody, { ...typed, date, set });
      await saveExerciseSet(ctx, { ...body, athleteId, id: uuid() });
    });
    return seeOther("/rehab");
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
