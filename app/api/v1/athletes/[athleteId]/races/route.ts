import { athleteParams } from "@/lib/contracts/params";
import { ownRaceDto, raceBody, racesResponse } from "@/lib/contracts/races";
import { route } from "@/lib/http/route";
import { addRace } from "@/lib/services/season/add-race";
import { listRaces } from "@/lib/services/season/list-races";

export const GET = route(
  { summary: "Races, soonest first", params: athleteParams, response: racesResponse },
  ({ ctx, params }) => listRaces(ctx, params),
);

export const POST = route(
  {
    summary: "Add a race; the season meets it when it is built again",
    params: athleteParams,
    body: raceBody,
    response: ownRaceDto,
    status: 201,
    etag: (race) => race.version,
  },
  ({ ctx, params, body, id }) => addRace(ctx, { ...body, ...params, id }),
);
