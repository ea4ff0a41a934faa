import type { z } from "zod";
import type {
  ActivityBody,
  ActivityDto,
  ActivityPatch,
  activityDto,
} from "@/lib/contracts/activities";
import type { AddedTreatment, addedTreatmentDto, TreatmentBody } from "@/lib/contracts/care";
import { api } from "@/lib/http/api";
import { type Outcome, sendOrKeep } from "@/lib/outbox/send-or-keep";

/* `label` is what the entry is called where it waits on the device, in the language of the page. */

/** One entry under one key: while it still waits, sending it again takes its place. */
export function sendActivity(
  athleteId: string,
  body: ActivityBody,
  key: string,
  label: string,
): Promise<Outcome<ActivityDto>> {
  return sendOrKeep<typeof activityDto>({
    label,
    slot: `activity ${key}`,
    call: { method: "POST", path: `/athletes/${athleteId}/activities`, body, key },
  });
}

type Known = Pick<ActivityDto, "id" | "version">;
/** Without a version the last word wins: right for one answer given twice, wrong for a whole form. */
type Loose = Omit<Known, "version"> & { readonly version?: number };

export function changeActivity(
  athleteId: string,
  entry: Loose,
  body: ActivityPatch,
  key: string,
  label: string,
): Promise<Outcome<ActivityDto>> {
  const { id, version } = entry;
  return sendOrKeep<typeof activityDto>({
    label,
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
  label: string,
): Promise<Outcome<unknown>> {
  const { id, version } = entry;
  return sendOrKeep<z.ZodUnknown>({
    label,
    call: { method: "DELETE", path: `/athletes/${athleteId}/activities/${id}`, version, key },
  });
}

/** Only where the server can be reached: what it has deleted is not on this device. */
export function restoreActivity(athleteId: string, id: string): Promise<ActivityDto> {
  return api<typeof activityDto>({
    method: "POST",
    path: `/athletes/${athleteId}/activities/${id}/restore`,
    body: {},
  });
}

export function keepTreatment(
  athleteId: string,
  body: TreatmentBody,
  key: string,
  label: string,
): Promise<Outcome<AddedTreatment>> {
  return sendOrKeep<typeof addedTreatmentDto>({
    label,
    slot: `treatment ${key}`,
    call: { method: "POST", path: `/athletes/${athleteId}/treatments`, body, key },
  });
}
