import { z } from "zod";
import { sportNames } from "@/components/session/discipline";
import { dayMonth } from "@/components/week/day-words";
import {
  type ActivityBody,
  type ActivityDto,
  type ActivityPatch,
  activityDto,
} from "@/lib/contracts/activities";
import { type AddedTreatment, addedTreatmentDto, type TreatmentBody } from "@/lib/contracts/care";
import type { Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { treatmentNames } from "@/lib/format/treatment";
import { type Outcome, sendOrKeep } from "@/lib/outbox/send-or-keep";

/** One entry under one key: while it still waits, sending it again takes its place. */
export function sendActivity(
  athleteId: string,
  body: ActivityBody,
  key: string,
): Promise<Outcome<ActivityDto>> {
  return sendOrKeep<typeof activityDto>({
    label: labelOf(body),
    slot: `activity ${key}`,
    call: { method: "POST", path: `/athletes/${athleteId}/activities`, body, key },
  });
}

type Known = Pick<ActivityDto, "id" | "version" | "sport" | "date">;
/** Without a version the last word wins: right for one answer given twice, wrong for a whole form. */
type Loose = Omit<Known, "version"> & { readonly version?: number };

export function changeActivity(
  athleteId: string,
  entry: Loose,
  body: ActivityPatch,
  key: string,
): Promise<Outcome<ActivityDto>> {
  const { id, version } = entry;
  return sendOrKeep<typeof activityDto>({
    label: `Change: ${labelOf(entry)}`,
    call: {
      method: "PATCH",
      path: `/athletes/${athleteId}/activities/${id}`,
      ...(version === undefined ? {} : { version }),
      body,
      key,
    },
  });
}

export function removeActivity(
  athleteId: string,
  entry: Known,
  key: string,
): Promise<Outcome<unknown>> {
  const { id, version } = entry;
  return sendOrKeep<z.ZodUnknown>({
    label: `Delete: ${labelOf(entry)}`,
    call: { method: "DELETE", path: `/athletes/${athleteId}/activities/${id}`, version, key },
  });
}

export function keepTreatment(
  athleteId: string,
  body: TreatmentBody,
  key: string,
): Promise<Outcome<AddedTreatment>> {
  return sendOrKeep<typeof addedTreatmentDto>({
    label: `${treatmentNames[body.kind]}, ${dayMonth(body.date)}`,
    slot: `treatment ${key}`,
    call: { method: "POST", path: `/athletes/${athleteId}/treatments`, body, key },
  });
}

function labelOf({ sport, date }: { readonly sport: Sport; readonly date: PlainDate }): string {
  return `${sportNames[sport]}, ${dayMonth(date)}`;
}
