import { planRows } from "../../plan-rows";

export const dynamic = "force-dynamic";

export async function GET() {
  return Response.json({ rows: await planRows() });
}
