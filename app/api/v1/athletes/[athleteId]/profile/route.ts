import { athleteParams } from "@/lib/contracts/params";
import { profileDto, profilePatchBody } from "@/lib/contracts/profile";
import { route } from "@/lib/http/route";
import { editProfile } from "@/lib/services/account/edit-profile";
import { getProfile } from "@/lib/services/account/get-profile";

export const GET = route(
  {
    summary: "Thresholds and the days that can be trained on",
    params: athleteParams,
    response: profileDto,
    etag: (profile) => profile.version,
  },
  ({ ctx, params }) => getProfile(ctx, params),
);

export const PATCH = route(
  {
    summary: "Change thresholds, days or gear; more acts with the next build, less at once",
    params: athleteParams,
    body: profilePatchBody,
    response: profileDto,
    ifMatch: "required",
    etag: (profile) => profile.version,
  },
  ({ ctx, params, body, ifMatch }) => editProfile(ctx, { ...body, ...params, ifMatch }),
);
