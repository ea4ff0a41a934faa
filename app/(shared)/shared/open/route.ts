import { codeIn } from "@/components/shared/open-code";
import { shareCookieOf } from "@/lib/auth/share-cookie";
import { openLink } from "@/lib/auth/share-gate";
import { shareCodeBody } from "@/lib/contracts/share-links";
import { AppError, httpStatus } from "@/lib/errors";
import { requireSameOrigin } from "@/lib/http/origin";
import { toProblem } from "@/lib/http/problem";
import { problemIn } from "@/lib/words/problem";
import { requestLanguage } from "@/lib/words/request";

/** The code as a plain form: what the page posts where no script runs. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const form = await request.formData();
    const { code } = shareCodeBody.parse({ code: codeIn(String(form.get("code") ?? "")) });
    const link = await openLink(code, request.headers.get("x-forwarded-for"));
    return seeOther("/shared", await shareCookieOf(link, new Date()));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "not_found") return seeOther("/shared?opened=no");
    const { detail } = problemIn(await requestLanguage(), toProblem(error));
    return new Response(detail, { status: httpStatus[error.code] });
  }
}

/** Relative on purpose: the browser knows by which name it reached us. */
function seeOther(location: string, cookie?: string): Response {
  return new Response(null, {
    status: 303,
    headers: {
      location,
      "cache-control": "private, no-store",
      ...(cookie === undefined ? {} : { "set-cookie": cookie }),
    },
  });
}
