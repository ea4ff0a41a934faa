import { exerciseSetDto } from "@/lib/contracts/exercise-sets";
import { exerciseSetParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { deleteExerciseSet } from "@/lib/services/rehab/delete-exercise-set";

export const DELETE = route(
  {
    summary: "Take a set away; answers what it was",
    params: exerciseSetParams,
    response: exerciseSetDto,
    ifMatch: "optional",
  },
  ({ ctx, params, ifMatch }) => deleteExerciseSet(ctx, { ...params, ifMatch }),
);
