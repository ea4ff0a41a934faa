import { z } from "zod";

export const healthDto = z.object({
  status: z.enum(["ok", "degraded"]),
  database: z.enum(["ok", "down"]),
  version: z.string(),
});
export type HealthDto = z.output<typeof healthDto>;

/** An OpenAPI 3.1 document; its inside is told by the specification. */
export const openApiDocument = z.looseObject({
  openapi: z.literal("3.1.0"),
  paths: z.record(z.string(), z.unknown()),
});
