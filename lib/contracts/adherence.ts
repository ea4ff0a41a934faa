import { z } from "zod";
import { outcomes } from "@/lib/engine/adherence/judge";
import { disciplines } from "@/lib/engine/adherence/tally";
import { plainDateField } from "./common";

const countsDto = z.object({ asked: z.int(), kept: z.int() });
const outcomesDto = z.partialRecord(z.enum(outcomes), z.int());

/** What the plan in force asked, and what of it was kept. Counts, never a score. */
export const adherenceDto = z.object({
  from: plainDateField,
  to: plainDateField,
  weeks: z.array(
    z.object({
      monday: plainDateField,
      /** Only where something was asked or done. */
      disciplines: z.partialRecord(
        z.enum(disciplines),
        countsDto.extend({ outcomes: outcomesDto }),
      ),
      /** Null where the viewer may not see symptoms. */
      checkIns: countsDto.nullable(),
      whole: countsDto,
      outcomes: outcomesDto,
    }),
  ),
  whole: countsDto,
  outcomes: outcomesDto,
});
export type AdherenceDto = z.output<typeof adherenceDto>;
