import { injuryTextBody, injuryTextDto } from "@/lib/contracts/case-record";
import { athleteParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { addInjuryText } from "@/lib/services/case-file/add-injury-text";

export const POST = route(
  {
    summary: "Keep what somebody wrote about the injury, with their name and day",
    params: athleteParams,
    body: injuryTextBody,
    response: injuryTextDto,
    status: 201,
    etag: (text) => text.version,
  },
  ({ ctx, params, body, id }) => addInjuryText(ctx, { ...body, ...params, id }),
);
