import { isHttps } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { languageAsked, problemIn } from "@/lib/words/problem";
import { PROBLEM_TYPE, toProblem } from "./problem";

type Answer = {
  readonly status: number;
  /** Finished JSON, so that a replay sends the same bytes. */
  readonly text: string;
  readonly etag: string | null;
  readonly fileName?: string | undefined;
};

/** Personal answers: kept by no cache. Compression is the server's, see let-next-compress.ts. */
export function jsonResponse(
  { status, text, etag, cookie, fileName }: Answer & { readonly cookie?: string | undefined },
  requestId: string,
): Response {
  return new Response(text, {
    status,
    headers: {
      ...guards(requestId),
      "content-type": "application/json; charset=utf-8",
      ...(etag === null ? {} : { etag }),
      ...(fileName === undefined ? {} : kept(fileName)),
      ...(cookie === undefined ? {} : { "set-cookie": cookie }),
    },
  });
}

/** A personal file, to be kept by the person and by no cache. */
export function fileResponse(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  type: string,
  requestId: string,
): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...guards(requestId),
      "content-type": type,
      ...kept(name),
    },
  });
}

const kept = (name: string) => ({ "content-disposition": `attachment; filename="${name}"` });

/** In the language the request asks for. */
export function problemResponse(error: unknown, requestId: string, asked?: Headers): Response {
  const language = languageAsked(asked);
  const failure = problemIn(language, toProblem(error));
  const retryAfterS = error instanceof AppError ? error.retryAfterS : undefined;
  return new Response(JSON.stringify(failure), {
    status: failure.status,
    headers: {
      ...guards(requestId),
      "content-type": PROBLEM_TYPE,
      "content-language": language,
      ...(retryAfterS === undefined ? {} : { "retry-after": String(retryAfterS) }),
      ...(failure.status === 401 ? { "www-authenticate": 'Bearer realm="rebound"' } : {}),
    },
  });
}

/** For what lies behind a secret address: no search engine keeps it. */
export const UNLISTED = "noindex, nofollow";

type LinkText = {
  readonly status: number;
  readonly text: string;
  readonly media: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export function linkResponse(answer: LinkText, requestId: string): Response {
  return new Response(answer.text === "" ? null : answer.text, {
    status: answer.status,
    headers: {
      ...guards(requestId),
      "content-type": `${answer.media}; charset=utf-8`,
      "x-robots-tag": UNLISTED,
      ...answer.headers,
    },
  });
}

function guards(requestId: string): Record<string, string> {
  return {
    "cache-control": "private, no-store",
    vary: "Cookie, Authorization, Accept-Encoding, Accept-Language",
    "x-request-id": requestId,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    ...(isHttps() ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
