import "server-only";
import { type AthletePatch, findAthlete, updateAthlete } from "@/db/repositories/athletes";
import { lockPlan } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ProfileDto, ProfilePatch } from "@/lib/contracts/profile";
import { ADULT_YEARS } from "@/lib/contracts/sign-up";
import { gear } from "@/lib/engine/model";
import { yearsBetween } from "@/lib/engine/plain-date";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { keepInsideDays } from "../plan/keep-inside-days";
import { keepWithGear } from "../plan/keep-with-gear";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { toProfileDto } from "./get-profile";

type Input = ProfilePatch & { readonly athleteId: string; readonly ifMatch: IfMatch };

/**
 * Acts with the next build of the season, but for a day with less time and for gear that is not
 * there any more: a plan keeps to both at once.
 */
export async function editProfile(
  ctx: Context,
  { athleteId, ifMatch, ...patch }: Input,
): Promise<ProfileDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await lockPlan(ctx.db, scope);
  const before = await findAthlete(ctx.db, scope);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  requireOwn(patch, scope);
  const row = await updateAthlete(ctx.db, scope, {
    version: before.version,
    patch: toRowPatch(patch, scope),
  });
  if (!row) throw stale();
  if (patch.availabilityMin) {
    await keepInsideDays(ctx, scope, { before: before.availabilityMin, now: row.availabilityMin });
  }
  if (patch.lacks) await keepWithGear(ctx, scope, { before: before.lacks, now: row.lacks });
  return toProfileDto(row, scope);
}

/** A coach edits what plans are made of, never who somebody is. */
function requireOwn({ name, birthDate, sex }: ProfilePatch, { self }: AthleteScope): void {
  if (self || (name === undefined && birthDate === undefined && sex === undefined)) return;
  throw new AppError("forbidden", "Only the athlete changes name, date of birth and sex.");
}

function toRowPatch(
  { name, birthDate, lacks, ...rest }: ProfilePatch,
  scope: AthleteScope,
): AthletePatch {
  if (birthDate && yearsBetween(birthDate, scope.today) < ADULT_YEARS) {
    throw invalidField("birthDate", "Rebound is for adults, 18 and over.");
  }
  const patch = {
    ...rest,
    lacks: lacks && gear.filter((one) => lacks.includes(one)),
    displayName: name,
    birthDate,
    birthYear: birthDate ? Number(birthDate.slice(0, 4)) : birthDate,
  };
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
