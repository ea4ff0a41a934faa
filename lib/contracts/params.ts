import { z } from "zod";
import { idField, plainDateField } from "./common";

/* What stands in the address of a route. */

export const noParams = z.strictObject({});
export const athleteParams = z.strictObject({ athleteId: idField });
export const weekPath = z.strictObject({ athleteId: idField, monday: plainDateField });
export const activityParams = z.strictObject({ athleteId: idField, activityId: idField });
export const sessionParams = z.strictObject({ athleteId: idField, sessionId: idField });
export const blockParams = z.strictObject({ athleteId: idField, blockId: idField });
export const editParams = z.strictObject({ athleteId: idField, editId: idField });
export const changeParams = z.strictObject({ athleteId: idField, changeId: idField });
export const restrictionParams = z.strictObject({ athleteId: idField, restrictionId: idField });
export const treatmentParams = z.strictObject({ athleteId: idField, treatmentId: idField });
export const injuryTextParams = z.strictObject({ athleteId: idField, textId: idField });
export const journalParams = z.strictObject({ athleteId: idField, entryId: idField });
export const exerciseSetParams = z.strictObject({ athleteId: idField, setId: idField });
export const raceParams = z.strictObject({ athleteId: idField, raceId: idField });
export const injuryParams = z.strictObject({ athleteId: idField, injuryId: idField });
export const awayParams = z.strictObject({ athleteId: idField, awayId: idField });
export const thresholdParams = z.strictObject({ athleteId: idField, thresholdId: idField });
export const grantParams = z.strictObject({ athleteId: idField, grantId: idField });
export const commentParams = z.strictObject({ athleteId: idField, commentId: idField });
export const shareLinkParams = z.strictObject({ athleteId: idField, linkId: idField });
export const invitationParams = z.strictObject({ athleteId: idField, invitationId: idField });
export const scoreParams = z.strictObject({ athleteId: idField, scoreId: idField });
export const importParams = z.strictObject({ athleteId: idField, importId: idField });
export const loadTestParams = z.strictObject({ athleteId: idField, testId: idField });
export const askParams = z.strictObject({ askId: idField });
export const tokenParams = z.strictObject({ tokenId: idField });
export const filterParams = z.strictObject({ filterId: idField });
export const itemParams = z.strictObject({ itemId: idField });
export const teamParams = z.strictObject({ teamId: idField });
export const shareParams = z.strictObject({ shareId: idField });
