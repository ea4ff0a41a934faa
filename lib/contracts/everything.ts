import { z } from "zod";
import { accountRoles } from "@/lib/engine/model";
import { idField, instantField } from "./common";
import { preferencesDto } from "./me";

/** All that is stored about one athlete, table by table: to keep and to look things up in. */
export const everythingDto = z.object({
  format: z.literal("rebound-everything"),
  version: z.literal(1),
  exportedAt: instantField,
  account: z.object({
    id: idField,
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(accountRoles)),
    timeZone: z.string(),
    preferences: preferencesDto.omit({ timeZone: true }),
  }),
  /** Names of those the record was opened to, now or before: the rows say them by their ids. */
  people: z.array(z.object({ id: idField, name: z.string() })),
  /** Rows as they are stored, without the hashes of secrets. */
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
export type EverythingDto = z.input<typeof everythingDto>;
