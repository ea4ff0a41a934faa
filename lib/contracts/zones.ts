import { z } from "zod";
import { sports } from "@/lib/engine/model";
import { targetField } from "./sessions";

/** Speed, m/s; 0 where distance has no meaning. */
const speed = z.number().min(0);

export const zonesDto = z.object({
  sport: z.enum(sports),
  ftpW: z.number().nullable(),
  thresholdMps: z.number().nullable(),
  cssMps: z.number().nullable(),
  thresholdHrBpm: z.number().nullable(),
  longFromS: z.number(),
  efforts: z.array(
    z.object({ name: z.string(), short: targetField, long: targetField, mps: speed }),
  ),
});

/** What an athlete's thresholds make of the words in a step's text, sport by sport. */
export const zonesResponse = z.object({ zones: z.array(zonesDto) });
export type ZonesResponse = z.output<typeof zonesResponse>;
