import { z } from "zod";

export const healthDto = z.object({
  status: z.enum(["ok", "degraded"]),
  database: z.enum(["ok", "down"]),
  version: z.string(),
});
export type HealthDto = z.output<typeof healthDto>;
