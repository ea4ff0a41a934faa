import {
  exerciseSetBody,
  exerciseSetDto,
  exerciseSetsQuery,
  exerciseSetsResponse,
} from "@/lib/contracts/exercise-sets";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { listExerciseSets } from "@/lib/services/rehab/list-exercise-sets";
import { saveExerciseSet } from "@/lib/services/rehab/save-exercise-set";

export const GET = route(
  {
    summary: "Sets of exercises that were done, in the order of doing",
    params: athleteParams,
    query: exerciseSetsQuery,
    response: exerciseSetsResponse,
  },
  ({ ctx, params, query }) => listExerciseSets(ctx, { ...params, ...query }),
);

export const POST = route(
  {
    summary: "Note one set of an exercise, or change what was noted of it",
    params: athleteParams,
    body: exerciseSetBody,
    response: exerciseSetDto,
    status: (answer) => ("created" in answer && answer.created === false ? 200 : 201),
    statuses: [200, 201],
    etag: (set) => set.version,
  },
  ({ ctx, params, body, id }) => saveExerciseSet(ctx, { ...body, ...params, id }),
);
