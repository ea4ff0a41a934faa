import "server-only";
import { cookies } from "next/headers";
import { isTheme, themeCookie } from "@/components/shell/theme";
import { currentActor } from "@/lib/auth/current-actor";
import type { Theme } from "@/lib/engine/model";

/** The device's own choice, else the account's. */
export async function chosenTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie)?.value;
  if (isTheme(chosen)) return chosen;
  // Public pages stay up without the database; those that need it say so themselves.
  const actor = await currentActor().catch(() => undefined);
  return actor?.preferences.theme ?? "system";
}
