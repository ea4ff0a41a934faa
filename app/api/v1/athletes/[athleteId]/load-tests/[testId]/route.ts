import { loadTestDto } from "@/lib/contracts/load-tests";
import { loadTestParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { deleteLoadTest } from "@/lib/services/load-tests/delete-load-test";

export const DELETE = route(
  {
    summary: "Take out a result that one entered",
    params: loadTestParams,
    response: loadTestDto,
    ifMatch: "required",
  },
  ({ ctx, params, ifMatch }) => deleteLoadTest(ctx, { ...params, ifMatch }),
);
