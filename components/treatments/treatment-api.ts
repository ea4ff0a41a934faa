import type {
  addedTreatmentDto,
  TreatmentBody,
  TreatmentDto,
  TreatmentPatch,
  treatmentDto,
} from "@/lib/contracts/care";
import { api } from "@/lib/http/api";

export function sendTreatment(athleteId: string, body: TreatmentBody, key: string) {
  return api<typeof addedTreatmentDto>({
    method: "POST",
    path: `/athletes/${athleteId}/treatments`,
    body,
    key,
  });
}

type Known = Pick<TreatmentDto, "id" | "version">;

export function changeTreatment(
  athleteId: string,
  { id, version }: Known,
  body: TreatmentPatch,
  key: string,
) {
  return api<typeof treatmentDto>({
    method: "PATCH",
    path: `/athletes/${athleteId}/treatments/${id}`,
    version,
    body,
    key,
  });
}

export function removeTreatment(athleteId: string, { id, version }: Known, key: string) {
  return api<typeof treatmentDto>({
    method: "DELETE",
    path: `/athletes/${athleteId}/treatments/${id}`,
    version,
    key,
  });
}

/** Brings back what was taken away within a day. */
export function restoreTreatment(athleteId: string, id: string) {
  return api<typeof treatmentDto>({
    method: "POST",
    path: `/athletes/${athleteId}/treatments/${id}/restore`,
    body: {},
  });
}
