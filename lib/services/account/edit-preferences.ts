import "server-only";
import { updatePreferences } from "@/db/repositories/users";
import type { Context } from "@/lib/auth/actor";
import type { PreferencesDto, PreferencesPatch } from "@/lib/contracts/me";
import { invalidField } from "@/lib/errors";
import { zoneNamed } from "@/lib/format/zone-clock";
import { checkVersion, type IfMatch, stale } from "../precondition";
import { moveOwnRecord } from "./move-own-record";

type Input = PreferencesPatch & { readonly ifMatch: IfMatch };

/**
 * How the person reads quantities, which changes nothing stored, and where their days begin, which
 * their plan follows. Two choices in one moment both stand, unless one names the version it was
 * made on.
 */
export async function editPreferences(
  ctx: Context,
  { ifMatch, timeZone, ...patch }: Input,
): Promise<PreferencesDto> {
  const { version } = ctx.actor.preferences;
  checkVersion(version, ifMatch);
  const zone = timeZone === undefined ? undefined : zoneNamed(timeZone);
  if (zone === null) throw invalidField("timeZone", "Choose a time zone from the list.");
  if (zone !== undefined) await moveOwnRecord(ctx, zone);
  const given = Object.fromEntries(
    Object.entries({ ...patch, timeZone: zone }).filter(([, v]) => v !== undefined),
  );
  const row = await updatePreferences(ctx.db, {
    version: ifMatch === null ? null : version,
    patch: given,
  });
  if (!row) throw stale();
  const { preferencesVersion, ...preferences } = row;
  return { ...preferences, version: preferencesVersion };
}
