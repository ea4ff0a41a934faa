import { failureOf } from "@/components/week/session-api";
import { verdictOf } from "@/components/week/verdict";
import type { ChangeDto, changeDto, OfferEdit } from "@/lib/contracts/changes";
import { api } from "@/lib/http/api";

/**
 * Fails with the rules that accepting with a change would touch; saves nothing. What a reason would
 * set aside is asked once more as if one were given, so that nobody writes one in vain.
 */
export async function previewOffer(
  athleteId: string,
  changeId: string,
  as: OfferEdit,
  signal: AbortSignal,
): Promise<ChangeDto> {
  const path = `/athletes/${athleteId}/changes/${changeId}/accept?preview=1`;
  const ask = (body: object) => api<typeof changeDto>({ method: "POST", path, body, signal });
  try {
    return await ask({ as });
  } catch (error) {
    const needsReason = verdictOf(failureOf(error).violations) === "reason";
    if (needsReason) await ask({ as, override: { reason: "preview" } });
    throw error;
  }
}
