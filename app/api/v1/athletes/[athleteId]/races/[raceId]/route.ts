import { raceParams } from "@/lib/contracts/params";
import { ownRaceDto, racePatchBody, removedRaceDto } from "@/lib/contracts/races";
import { route } from "@/lib/http/route";
import { editRace } from "@/lib/services/season/edit-race";
import { removeRace } from "@/lib/services/season/remove-race";

export const PATCH = route(
  {
    summary: "Change a race",
    params: raceParams,
    body: racePatchBody,
    response: ownRaceDto,
    ifMatch: "required",
    etag: (race) => race.version,
  },
  ({ ctx, params, body, ifMatch }) => editRace(ctx, { ...body, ...params, ifMatch }),
);

export const DELETE = route(
  {
    summary: "Remove a race; the plan stands until the season is built again",
    params: raceParams,
    response: removedRaceDto,
    ifMatch: "required",
  },
  ({ ctx, params, ifMatch }) => removeRace(ctx, { ...params, ifMatch }),
);
