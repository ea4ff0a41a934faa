import { z } from "zod";
import { feedParams } from "@/lib/contracts/reminders";
import { linkRoute } from "@/lib/http/link-route";
import { readFeed } from "@/lib/services/calendar/read-feed";

export const dynamic = "force-dynamic";

export const GET = linkRoute(
  {
    summary:
      "A calendar for other programs, by the secret in its address (made at /me/calendar-feed)",
    params: feedParams,
    response: z.string(),
    media: "text/calendar",
  },
  async ({ params }) => ({
    status: 200,
    text: await readFeed(params),
    headers: { "content-disposition": 'inline; filename="rebound.ics"' },
  }),
);
