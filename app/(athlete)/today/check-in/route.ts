import { v7 as uuid } from "uuid";
import { checkInFromForm } from "@/components/check-in/form-answers";
import { asActor } from "@/lib/auth/context";
import { AppError } from "@/lib/errors";
import { requireSameOrigin } from "@/lib/http/origin";
import { toProblem } from "@/lib/http/problem";
import { saveCheckIn } from "@/lib/services/save-check-in";
import { problemIn } from "@/lib/words/problem";
import { requestLanguage, words } from "@/lib/words/request";
import { ownAthleteId } from "../../own-athlete";

/** The check-in as a plain form: what the page posts where no script runs. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const body = checkInFromForm(await request.formData());
    if (body === null) {
      return new Response((await words("plain"))("notThisForm"), { status: 400 });
    }
    await asActor(async (ctx) =>
      saveCheckIn(ctx, { ...body, athleteId: await ownAthleteId(ctx), id: uuid() }),
    );
    return seeOther("/today");
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "unauthenticated") return seeOther("/sign-in");
    const { detail } = problemIn(await requestLanguage(), toProblem(error));
    return new Response(detail, { status: error.code === "forbidden" ? 403 : 400 });
  }
}

/** Relative on purpose: the browser knows by which name it reached us. */
function seeOther(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "private, no-store" },
  });
}
