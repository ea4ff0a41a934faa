import { revokedDto } from "@/lib/contracts/me";
import { noParams } from "@/lib/contracts/params";
import { newFeedDto } from "@/lib/contracts/reminders";
import { route } from "@/lib/http/route";
import { makeFeed } from "@/lib/services/calendar/make-feed";
import { revokeFeed } from "@/lib/services/calendar/revoke-feed";

export const POST = route(
  {
    summary: "Make a calendar link, in place of the last; it is shown once",
    params: noParams,
    response: newFeedDto,
    status: 201,
    replay: false,
  },
  ({ ctx }) => makeFeed(ctx),
);

export const DELETE = route(
  { summary: "Stop the calendar link", params: noParams, response: revokedDto },
  ({ ctx }) => revokeFeed(ctx),
);
