import { preferencesDto, preferencesPatchBody } from "@/lib/contracts/me";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { editPreferences } from "@/lib/services/account/edit-preferences";

export const GET = route(
  {
    summary: "How I read quantities, weeks, the screen and words, and in which time zone",
    params: noParams,
    response: preferencesDto,
    etag: (preferences) => preferences.version,
  },
  async ({ ctx: { actor } }) => ({ ...actor.preferences, timeZone: actor.timeZone }),
);

export const PATCH = route(
  {
    summary: "Change units, week start, theme, language or time zone; the wire stays SI",
    params: noParams,
    body: preferencesPatchBody,
    response: preferencesDto,
    ifMatch: "optional",
    etag: (preferences) => preferences.version,
  },
  ({ ctx, body, ifMatch }) => editPreferences(ctx, { ...body, ifMatch }),
);
