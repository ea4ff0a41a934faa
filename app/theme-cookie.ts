import "server-only";
import { cookies } from "next/headers";
import { isTheme, themeCookie } from "@/components/shell/theme";
import type { Theme } from "@/lib/engine/model";

export async function chosenTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie)?.value;
  return isTheme(chosen) ? chosen : "system";
}
