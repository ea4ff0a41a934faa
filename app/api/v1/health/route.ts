import { healthDto } from "@/lib/contracts/health";
import { publicRoute } from "@/lib/http/route";
import { getHealth } from "@/lib/services/get-health";

export const dynamic = "force-dynamic";

export const GET = publicRoute(
  { summary: "Whether the server and its database answer", response: healthDto },
  async () => {
    const body = await getHealth();
    return { status: body.status === "ok" ? 200 : 503, body };
  },
);
