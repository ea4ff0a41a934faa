import "server-only";
import { findAthlete } from "@/db/repositories/athletes";
import type { AthleteRow } from "@/db/schema/athletes";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ProfileDto } from "@/lib/contracts/profile";
import { notFound } from "@/lib/errors";

export async function getProfile(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<ProfileDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const row = await findAthlete(ctx.db, scope);
  if (!row) throw notFound();
  return toProfileDto(row, scope);
}

/** Birth and sex stay with the athlete: nobody needs them to read or edit a plan. */
export function toProfileDto(row: AthleteRow, { self }: AthleteScope): ProfileDto {
  return {
    name: row.displayName,
    birthDate: self ? row.birthDate : null,
    birthYear: self ? row.birthYear : null,
    sex: self ? row.sex : null,
    level: row.level,
    timeZone: row.timeZone,
    availabilityMin: row.availabilityMin,
    lacks: row.lacks,
    runThresholdPaceSPerKm: row.runThresholdPaceSPerKm,
    easyPaceSPerKm: row.easyPaceSPerKm,
    cssSPer100m: row.cssSPer100m,
    ftpW: row.ftpW,
    lthrBpm: row.lthrBpm,
    version: row.version,
  };
}
