import { shareLinkParams } from "@/lib/contracts/params";
import { shareLinkDto } from "@/lib/contracts/share-links";
import { route } from "@/lib/http/route";
import { endShareLink } from "@/lib/services/sharing/end-share-link";

export const DELETE = route(
  {
    summary: "End a link; it acts with the holder’s next request",
    params: shareLinkParams,
    response: shareLinkDto,
  },
  ({ ctx, params }) => endShareLink(ctx, params),
);
