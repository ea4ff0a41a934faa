import { pastRules } from "@/components/week/session-api";
import { type DaysEdit, daysEditDto } from "@/lib/contracts/blocks";
import {
  type KeepPlan,
  type KeepSession,
  type LayBody,
  libraryItemDto,
  libraryResponse,
  type PlaceBody,
  type Rearrange,
} from "@/lib/contracts/library";
import { api, newKey } from "@/lib/http/api";

/** What stands behind one edit of many days: where it is asked, and with what. */
export type Asked =
  | { readonly path: "sessions/place"; readonly body: PlaceBody }
  | { readonly path: "plan/lay"; readonly body: LayBody }
  | { readonly path: "plan/rearrange"; readonly body: Rearrange };

/** What saving would answer; saves nothing. */
export function previewEdit(
  athleteId: string,
  { path, body }: Asked,
  signal?: AbortSignal,
): Promise<DaysEdit> {
  return pastRules((override) =>
    api<typeof daysEditDto>({
      method: "POST",
      path: `/athletes/${athleteId}/${path}?preview=1`,
      body: { ...body, ...override },
      ...(signal ? { signal } : {}),
    }),
  );
}

export function saveEdit(
  athleteId: string,
  { path, body }: Asked,
  reason: string | null,
  key = newKey(),
): Promise<DaysEdit> {
  return api<typeof daysEditDto>({
    method: "POST",
    path: `/athletes/${athleteId}/${path}`,
    body: { ...body, ...(reason === null ? {} : { override: { reason } }) },
    key,
  });
}

export function searchShelf(words: string, signal: AbortSignal) {
  const query = new URLSearchParams({ words, limit: "12" });
  return api<typeof libraryResponse>({ method: "GET", path: `/library?${query}`, signal });
}

export function keepSession(athleteId: string, sessionId: string, body: KeepSession) {
  const path = `/athletes/${athleteId}/sessions/${sessionId}/keep`;
  return api<typeof libraryItemDto>({ method: "POST", path, body });
}

export function keepWeeks(athleteId: string, body: KeepPlan) {
  return api<typeof libraryItemDto>({ method: "POST", path: `/athletes/${athleteId}/plan/keep`, body });
}
