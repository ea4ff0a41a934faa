import { meDto } from "@/lib/contracts/me";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { getMe } from "@/lib/services/get-me";

export const GET = route(
  { summary: "Who I am and whom I may see", params: noParams, response: meDto },
  ({ ctx }) => getMe(ctx),
);
