import { injuryTextDto } from "@/lib/contracts/case-record";
import { injuryTextParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { restoreInjuryText } from "@/lib/services/case-file/restore-injury-text";

export const POST = route(
  {
    summary: "Bring a text one entered back, for a day after it was taken away",
    params: injuryTextParams,
    response: injuryTextDto,
  },
  ({ ctx, params }) => restoreInjuryText(ctx, params),
);
