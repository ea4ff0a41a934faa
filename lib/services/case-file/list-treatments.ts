import "server-only";
import { listTreatments as readTreatments } from "@/db/repositories/care";
import type { TreatmentRow } from "@/db/schema/care";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { TreatmentDto } from "@/lib/contracts/care";

export async function listTreatments(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ treatments: TreatmentDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["injury"] });
  return { treatments: (await readTreatments(ctx.db, scope)).map(toTreatmentDto) };
}

export function toTreatmentDto(row: TreatmentRow): TreatmentDto {
  const { id, localDate, kind, status, note, authorName, version } = row;
  return { id, date: localDate, kind, status, note, by: authorName, version };
}
