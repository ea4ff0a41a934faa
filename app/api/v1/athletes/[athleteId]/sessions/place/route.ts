import { daysEditDto } from "@/lib/contracts/blocks";
import { placeBody } from "@/lib/contracts/library";
import { athleteParams } from "@/lib/contracts/params";
import { previewQuery } from "@/lib/contracts/sessions";
import { route } from "@/lib/http/route";
import { placeSession } from "@/lib/services/library/place-session";

export const POST = route(
  {
    summary: "Place a session of the library, or a copy, on a day; may replace another",
    params: athleteParams,
    query: previewQuery,
    body: placeBody,
    response: daysEditDto,
    status: 201,
  },
  ({ ctx, params, body }) => placeSession(ctx, { ...body, ...params }),
);
