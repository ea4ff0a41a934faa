import { loadTestBody, loadTestDto, loadTestsResponse } from "@/lib/contracts/load-tests";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { addLoadTest } from "@/lib/services/load-tests/add-load-test";
import { listLoadTests } from "@/lib/services/load-tests/list-load-tests";

export const GET = route(
  { summary: "Load tests, side by side", params: athleteParams, response: loadTestsResponse },
  ({ ctx, params }) => listLoadTests(ctx, params),
);

export const POST = route(
  {
    summary: "Enter what one side did in a load test",
    params: athleteParams,
    body: loadTestBody,
    response: loadTestDto,
    status: 201,
  },
  ({ ctx, params, body, id }) => addLoadTest(ctx, { ...body, ...params, id }),
);
