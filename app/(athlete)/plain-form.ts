import "server-only";
import { AppError } from "@/lib/errors";
import { requireSameOrigin } from "@/lib/http/origin";
import { toProblem } from "@/lib/http/problem";
import { problemIn } from "@/lib/words/problem";
import { requestLanguage } from "@/lib/words/request";

/** A form that the page posts by itself where no script runs: answered with a page or a sentence. */
export async function plainForm(
  request: Request,
  answered: (form: FormData) => Promise<Response>,
): Promise<Response> {
  try {
    requireSameOrigin(request);
    return await answered(await request.formData());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "unauthenticated") return seeOther("/sign-in");
    const { detail } = problemIn(await requestLanguage(), toProblem(error));
    return refused(detail, error.code === "forbidden" ? 403 : 400);
  }
}

export function refused(text: string, status = 400): Response {
  return new Response(text, { status, headers: { "cache-control": "private, no-store" } });
}

/** Relative on purpose: the browser knows by which name it reached us. */
export function seeOther(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "private, no-store" },
  });
}
