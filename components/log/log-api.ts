import { z } from "zod";
import {
  type ActivityBody,
  type ActivityDto,
  type ActivityPatch,
  activityDto,
} from "@/lib/contracts/activities";
import { api } from "@/lib/http/api";

export function sendActivity(
  athleteId: string,
  body: ActivityBody,
  key: string,
): Promise<ActivityDto> {
  return api(activityDto, {
    method: "POST",
    path: `/athletes/${athleteId}/activities`,
    body,
    key,
  });
}

type Known = Pick<ActivityDto, "id" | "version">;
/** Without a version the last word wins: right for one answer given twice, wrong for a whole form. */
type Loose = { readonly id: string; readonly version?: number };

export function changeActivity(
  athleteId: string,
  { id, version }: Loose,
  body: ActivityPatch,
  key: string,
): Promise<ActivityDto> {
  return api(activityDto, {
    method: "PATCH",
    path: `/athletes/${athleteId}/activities/${id}`,
    ...(version === undefined ? {} : { version }),
    body,
    key,
  });
}

export function removeActivity(
  athleteId: string,
  { id, version }: Known,
  key: string,
): Promise<unknown> {
  return api(z.unknown(), {
    method: "DELETE",
    path: `/athletes/${athleteId}/activities/${id}`,
    version,
    key,
  });
}
