import { z } from "zod";
import { offParams } from "@/lib/contracts/reminders";
import { baseUrl } from "@/lib/env";
import { linkRoute } from "@/lib/http/link-route";
import { switchOff, whichReminder } from "@/lib/services/reminders/switch-off";

export const dynamic = "force-dynamic";

const spec = { params: offParams, response: z.string(), media: "text/plain" };
const seeOther = (path: string) => ({
  status: 303,
  text: "",
  headers: { location: `${baseUrl()}/reminders/off/${path}` },
});

/** A mail program that does not post opens the address: a person then says yes on a page. */
export const GET = linkRoute(
  { ...spec, summary: "Leads to the page that switches one kind of reminder off; changes nothing" },
  async ({ params }) => {
    await whichReminder(params);
    return seeOther(params.offId);
  },
);

export const POST = linkRoute(
  { ...spec, summary: "Switches one kind of reminder off in one click (RFC 8058)" },
  async ({ params, search }) => {
    await switchOff(params);
    return search.has("page") ? seeOther("done") : { status: 200, text: "Switched off.\n" };
  },
);
