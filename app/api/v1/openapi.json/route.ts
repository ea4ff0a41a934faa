import { openApiDocument } from "@/lib/contracts/health";
import { openApi } from "@/lib/http/openapi";
import { publicRoute } from "@/lib/http/route";
import type { RouteHandler } from "@/lib/http/spec";
import packageJson from "@/package.json";
import { routes } from "../routes";

const summary = "This document";

export const GET: RouteHandler = publicRoute({ summary, response: openApiDocument }, async () => ({
  status: 200,
  body: openApi({ ...routes, "/openapi.json": { GET } }, packageJson.version),
}));
