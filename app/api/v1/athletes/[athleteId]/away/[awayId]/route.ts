import { awayDto, awayPatchBody } from "@/lib/contracts/away";
import { awayParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { deleteAway } from "@/lib/services/away/delete-away";
import { editAway } from "@/lib/services/away/edit-away";

export const PATCH = route(
  {
    summary: "Change the days of a stretch away",
    params: awayParams,
    body: awayPatchBody,
    response: awayDto,
    ifMatch: "required",
    etag: (away) => away.version,
  },
  ({ ctx, params, body, ifMatch }) => editAway(ctx, { ...body, ...params, ifMatch }),
);

export const DELETE = route(
  {
    summary: "Not be away after all; answers what it was",
    params: awayParams,
    response: awayDto,
    ifMatch: "required",
  },
  ({ ctx, params, ifMatch }) => deleteAway(ctx, { ...params, ifMatch }),
);
