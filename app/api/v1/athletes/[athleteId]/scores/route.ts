import { athleteParams } from "@/lib/contracts/params";
import { scoreBody, scoreDto, scoresResponse } from "@/lib/contracts/scores";
import { route } from "@/lib/http/route";
import { addScore } from "@/lib/services/scores/add-score";
import { listScores } from "@/lib/services/scores/list-scores";

export const GET = route(
  { summary: "Totals of questionnaires", params: athleteParams, response: scoresResponse },
  ({ ctx, params }) => listScores(ctx, params),
);

export const POST = route(
  {
    summary: "Enter the total of a questionnaire",
    params: athleteParams,
    body: scoreBody,
    response: scoreDto,
    status: 201,
  },
  ({ ctx, params, body, id }) => addScore(ctx, { ...body, ...params, id }),
);
