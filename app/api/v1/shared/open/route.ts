import { shareCookieOf } from "@/lib/auth/share-cookie";
import { openLink } from "@/lib/auth/share-gate";
import { openedDto, shareCodeBody } from "@/lib/contracts/share-links";
import { publicRoute } from "@/lib/http/route";

export const POST = publicRoute(
  {
    summary: "Open a shared report with its code, in a browser: the cookie is for /shared alone",
    body: shareCodeBody,
    response: openedDto,
  },
  async ({ body, headers }) => {
    const link = await openLink(body.code, headers.get("x-forwarded-for"));
    return {
      status: 200,
      body: { opened: true as const, until: link.expiresAt.toISOString() },
      cookie: await shareCookieOf(link, new Date()),
    };
  },
);
