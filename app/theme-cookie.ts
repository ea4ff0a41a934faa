import "server-only";
import { cookies } from "next/headers";
import { isTheme, type Theme, themeCookie } from "@/components/shell/theme";

export async function chosenTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie)?.value;
  return isTheme(chosen) ? chosen : "system";
}
