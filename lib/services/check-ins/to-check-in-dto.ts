import type { CheckInWithNote } from "@/db/repositories/check-ins";
import type { CheckInDto } from "@/lib/contracts/check-ins";

export function toCheckInDto(row: CheckInWithNote): CheckInDto {
  const { redFlags, responses, ...answers } = row.answers;
  return {
    ...answers,
    ...(redFlags ? { redFlags: [...redFlags] } : {}),
    ...(responses ? { responses: responses.map((r) => ({ ...r })) } : {}),
    id: row.id,
    date: row.localDate,
    side: row.side,
    places: row.places,
    note: row.note,
    version: row.version,
    recordedAt: row.recordedAt.toISOString(),
  };
}
