import type { AthleteRow, GrantRow } from "@/db/schema/athletes";
import type { UserRow } from "@/db/schema/people";
import { idOf } from "@/lib/services/plan/ids";
import type { Carer, DemoAthlete } from "../person";
import { athleteIdOf, userIdOf } from "../record";

type Person = { readonly slug: string; readonly name: string; readonly email: string };

export function userRow(
  { slug, name, email }: Person,
  role: UserRow["roles"][number],
  { passwordHash, createdAt }: Pick<UserRow, "passwordHash" | "createdAt">,
): UserRow {
  return {
    id: userIdOf(slug),
    email,
    name,
    passwordHash,
    roles: [role],
    selfDeclared: false,
    timeZone: "Europe/London",
    distanceUnit: "km",
    swimUnit: "m",
    weekStart: "mon",
    theme: "system",
    language: "browser",
    preferencesVersion: 1,
    createdAt,
    disabledAt: null,
  };
}

export function athleteRow(
  { slug, name, profile, policy }: DemoAthlete,
  recordedAt: Date,
): AthleteRow {
  return {
    ...profile,
    birthDate: null,
    lthrBpm: null,
    lacks: [],
    id: athleteIdOf(slug),
    userId: userIdOf(slug),
    displayName: name,
    adaptationPolicy: policy,
    version: 1,
    recordedAt,
  };
}

export function grantRows(
  { slug, sharing }: DemoAthlete,
  carers: readonly Carer[],
  recordedAt: Date,
): GrantRow[] {
  const athleteId = athleteIdOf(slug);
  return sharing.flatMap(({ carer: of, scopes }) => {
    const carer = carers.find((c) => c.slug === of);
    if (!carer) throw new RangeError(`nobody in the demo is called ${of}`);
    return [
      {
        athleteId,
        id: idOf(athleteId, "grant", of),
        grantedBy: userIdOf(slug),
        granteeId: userIdOf(of),
        role: carer.role,
        scopes: [...scopes],
        validFrom: recordedAt,
        validUntil: null,
        withdrawnAt: null,
        withdrawnBy: null,
        recordedAt,
      },
    ];
  });
}
