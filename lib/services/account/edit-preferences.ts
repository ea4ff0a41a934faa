import "server-only";
import { updatePreferences } from "@/db/repositories/users";
import type { Context } from "@/lib/auth/actor";
import type { PreferencesDto, PreferencesPatch } from "@/lib/contracts/me";
import { checkVersion, type IfMatch, stale } from "../precondition";

type Input = PreferencesPatch & { readonly ifMatch: IfMatch };

/**
 * How the person reads quantities; nothing stored changes with it. Two choices in one moment both
 * stand, unless one names the version it was made on.
 */
export async function editPreferences(
  ctx: Context,
  { ifMatch, ...patch }: Input,
): Promise<PreferencesDto> {
  const { version } = ctx.actor.preferences;
  checkVersion(version, ifMatch);
  const given = Object.fromEntries(Object.entries(patch).filter(([, v]) => v !== undefined));
  const row = await updatePreferences(ctx.db, {
    version: ifMatch === null ? null : version,
    patch: given,
  });
  if (!row) throw stale();
  const { preferencesVersion, ...preferences } = row;
  return { ...preferences, version: preferencesVersion };
}
