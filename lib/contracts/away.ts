import { z } from "zod";
import { idField, plainDateField } from "./common";

/* Days away from training: what is planned on them falls away. Why somebody is away is not asked. */

/** Both ends included. */
const span = { from: plainDateField, to: plainDateField };

export const awayBody = z.strictObject(span);
export type AwayBody = z.output<typeof awayBody>;
export const awayPatchBody = z.strictObject(span).partial();
export type AwayPatch = z.output<typeof awayPatchBody>;

export const awayDto = z.object({ id: idField, ...span, version: z.int().positive() });
export type AwayDto = z.output<typeof awayDto>;
/** Oldest first. */
export const awayResponse = z.object({ away: z.array(awayDto) });
