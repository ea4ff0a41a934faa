import { isHttps } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { encode } from "./compress";
import { PROBLEM_TYPE, toProblem } from "./problem";

type Answer = {
  readonly status: number;
  /** Finished JSON, so that a replay sends the same bytes. */
  readonly text: string;
  readonly etag: string | null;
};

/** Personal answers: kept by no cache, compressed when the client can read it. */
export async function jsonResponse(
  answer: Answer,
  request: Request,
  requestId: string,
): Promise<Response> {
  const { bytes, encoding } = await encode(answer.text, request.headers.get("accept-encoding"));
  return new Response(bytes, {
    status: answer.status,
    headers: {
      ...guards(requestId),
      "content-type": "application/json; charset=utf-8",
      ...(encoding === null ? {} : { "content-encoding": encoding }),
      ...(answer.etag === null ? {} : { etag: answer.etag }),
    },
  });
}

export function problemResponse(error: unknown, requestId: string): Response {
  const failure = toProblem(error);
  const retryAfterS = error instanceof AppError ? error.retryAfterS : undefined;
  return new Response(JSON.stringify(failure), {
    status: failure.status,
    headers: {
      ...guards(requestId),
      "content-type": PROBLEM_TYPE,
      ...(retryAfterS === undefined ? {} : { "retry-after": String(retryAfterS) }),
      ...(failure.status === 401 ? { "www-authenticate": 'Bearer realm="rebound"' } : {}),
    },
  });
}

function guards(requestId: string): Record<string, string> {
  return {
    "cache-control": "private, no-store",
    vary: "Cookie, Authorization, Accept-Encoding",
    "x-request-id": requestId,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    ...(isHttps() ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
