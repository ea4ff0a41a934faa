import { treatmentDto } from "@/lib/contracts/care";
import { treatmentParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { restoreTreatment } from "@/lib/services/case-file/restore-treatment";

export const POST = route(
  {
    summary: "Bring a treatment back, for a day after it was taken away",
    params: treatmentParams,
    response: treatmentDto,
  },
  ({ ctx, params }) => restoreTreatment(ctx, params),
);
