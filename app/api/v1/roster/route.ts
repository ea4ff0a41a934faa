import { noParams } from "@/lib/contracts/params";
import { rosterDto } from "@/lib/contracts/roster";
import { route } from "@/lib/http/route";
import { getRoster } from "@/lib/services/roster/get-roster";

export const GET = route(
  { summary: "Everyone who shares with me, by need", params: noParams, response: rosterDto },
  ({ ctx }) => getRoster(ctx),
);
