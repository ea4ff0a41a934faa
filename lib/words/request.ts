import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { currentActor } from "@/lib/auth/current-actor";
import type { Language } from "@/lib/engine/model";
import { wordsIn } from "./catalogue";
import { languageCookie, languageFor } from "./languages";

/** Once per request, as the person is. */
export const requestLanguage = cache(async (): Promise<Language> => {
  const [jar, asked] = await Promise.all([cookies(), headers()]);
  // Public pages stay up without the database; those that need it say so themselves.
  const actor = await currentActor().catch(() => undefined);
  return languageFor({
    account: actor?.preferences.language,
    cookie: jar.get(languageCookie)?.value,
    browser: asked.get("accept-language"),
  });
});

/** For pages: words of one part in the language of the request. */
export async function words<P extends Parameters<typeof wordsIn>[1]>(part: P) {
  return wordsIn(await requestLanguage(), part);
}
