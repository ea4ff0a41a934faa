import { v7 as uuid } from "uuid";
import { setFromForm } from "@/components/rehab/form-set";
import { nextNumber, playedOf } from "@/components/rehab/play-state";
import { asActor } from "@/lib/auth/context";
import { exerciseSetBody } from "@/lib/contracts/exercise-sets";
import { dayIn } from "@/lib/format/zone-clock";
import { parseInput } from "@/lib/http/problem";
import { listExerciseSets } from "@/lib/services/rehab/list-exercise-sets";
import { saveExerciseSet } from "@/lib/services/rehab/save-exercise-set";
import { words } from "@/lib/words/request";
import { ownAthleteId } from "../../own-athlete";
import { plainForm, refused, seeOther } from "../../plain-form";

/** A set as a plain form: what the page posts where no script runs. */
export function POST(request: Request): Promise<Response> {
  return plainForm(request, async (form) => {
    const typed = setFromForm(form);
    if (typed === null) return refused((await words("plain"))("notThisForm"));
    await asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const date = dayIn(ctx.actor.timeZone, ctx.now);
      const { sets } = await listExerciseSets(ctx, { athleteId, from: date, to: date });
      const set = nextNumber(sets.map(playedOf), typed.exercise, typed.side);
      const body = parseInput(exerciseSetBody, { ...typed, date, set });
      await saveExerciseSet(ctx, { ...body, athleteId, id: uuid() });
    });
    return seeOther("/rehab");
  });
}
