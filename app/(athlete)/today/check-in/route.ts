import { v7 as uuid } from "uuid";
import { checkInFromForm } from "@/components/check-in/form-answers";
import { asActor } from "@/lib/auth/context";
import { saveCheckIn } from "@/lib/services/check-ins/save-check-in";
import { words } from "@/lib/words/request";
import { ownAthleteId } from "../../own-athlete";
import { plainForm, refused, seeOther } from "../../plain-form";

/** The check-in as a plain form: what the page posts where no script runs. */
export function POST(request: Request): Promise<Response> {
  return plainForm(request, async (form) => {
    const body = checkInFromForm(form);
    if (body === null) return refused((await words("plain"))("notThisForm"));
    await asActor(async (ctx) =>
      saveCheckIn(ctx, { ...body, athleteId: await ownAthleteId(ctx), id: uuid() }),
    );
    return seeOther("/today");
  });
}
