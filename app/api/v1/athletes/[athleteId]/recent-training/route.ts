import { athleteParams } from "@/lib/contracts/params";
import { recentTrainingBody, recentTrainingDto } from "@/lib/contracts/profile";
import { route } from "@/lib/http/route";
import { getRecentTraining } from "@/lib/services/recent-training/get-recent-training";
import { saveRecentTraining } from "@/lib/services/recent-training/save-recent-training";

export const GET = route(
  {
    summary: "The last four weeks as the athlete summed them up",
    params: athleteParams,
    response: recentTrainingDto,
  },
  ({ ctx, params }) => getRecentTraining(ctx, params),
);

export const POST = route(
  {
    summary: "Sum up the last four weeks in place of a log; an earlier summary is replaced",
    params: athleteParams,
    body: recentTrainingBody,
    response: recentTrainingDto,
  },
  ({ ctx, params, body, id }) => saveRecentTraining(ctx, { ...body, ...params, id }),
);
