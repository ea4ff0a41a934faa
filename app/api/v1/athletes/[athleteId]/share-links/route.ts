import { athleteParams } from "@/lib/contracts/params";
import { newShareLinkDto, shareLinkBody, shareLinksResponse } from "@/lib/contracts/share-links";
import { route } from "@/lib/http/route";
import { createShareLink } from "@/lib/services/sharing/create-share-link";
import { listShareLinks } from "@/lib/services/sharing/list-share-links";

export const GET = route(
  {
    summary: "Links that open the report, with how often they did; for its owner",
    params: athleteParams,
    response: shareLinksResponse,
  },
  ({ ctx, params }) => listShareLinks(ctx, params),
);

export const POST = route(
  {
    summary: "Open the report for 1, 7 or 30 days to whoever holds a code; it is shown once",
    params: athleteParams,
    body: shareLinkBody,
    response: newShareLinkDto,
    status: 201,
    replay: false,
  },
  ({ ctx, params, body, id }) => createShareLink(ctx, { ...body, ...params, id }),
);
