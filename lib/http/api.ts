import type { z } from "zod";
import type { Problem } from "./problem";
import { timeId } from "./time-id";

export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(readonly problem: Problem) {
    super(sentenceOf(problem));
  }
}

/** Of a body that does not fit, `detail` is for programs: the words for a person stand at the field. */
function sentenceOf({ code, title, detail, fields = {} }: Problem): string {
  const first = Object.values(fields)[0]?.[0];
  return (code === "invalid_input" ? first : undefined) ?? (detail || title);
}

/** The two sentences that are made in the browser; all others come from the server. */
export const OFFLINE = "Rebound could not be reached. Nothing was saved yet.";
export const UNREADABLE = "Please try again in a moment.";

export type Call = {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below /api/v1, with a leading slash. */
  readonly path: string;
  readonly body?: unknown;
  /** The version the person was looking at; sent as If-Match. */
  readonly version?: number;
  /** Made once per intent and kept for every retry of it; a fresh one when left out. */
  readonly key?: string;
  readonly signal?: AbortSignal;
};

/**
 * The browser's only `fetch`. `R` is the contract of the answer, as a type: the route has parsed the
 * answer by it before it was sent, and the browser is spared the parser.
 */
export async function api<R extends z.ZodType>(call: Call): Promise<z.output<R>> {
  const answer = await send(call);
  const type = answer.headers.get("content-type") ?? "";
  const body: unknown = type.includes("json") ? await answer.json() : null;
  if (!answer.ok) throw new ApiError(problemOf(answer.status, body));
  return body as z.output<R>;
}

/** A key for one intent: keep it with the form, so that sending twice saves once. */
export function newKey(): string {
  return timeId();
}

async function send(call: Call): Promise<Response> {
  try {
    return await fetch(`/api/v1${call.path}`, {
      method: call.method,
      headers: headersOf(call),
      credentials: "same-origin",
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      ...(call.signal ? { signal: call.signal } : {}),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError({
      type: "urn:rebound:problem:offline",
      title: "No connection",
      status: 0,
      detail: OFFLINE,
      code: "offline",
    });
  }
}

function headersOf({ method, body, version, key }: Call): Record<string, string> {
  return {
    accept: "application/json",
    ...(typeof document === "undefined"
      ? {}
      : { "accept-language": document.documentElement.lang }),
    ...(method === "GET" ? {} : { "idempotency-key": key ?? newKey() }),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(version === undefined ? {} : { "if-match": `"${version}"` }),
  };
}

function problemOf(status: number, body: unknown): Problem {
  if (isProblem(body)) return body;
  return {
    type: "urn:rebound:problem:internal",
    title: "Something went wrong on our side",
    status,
    detail: UNREADABLE,
    code: "internal",
  };
}

/** A proxy or a server that is down may answer anything. */
function isProblem(body: unknown): body is Problem {
  const { code, title, detail } = (body ?? {}) as Partial<Record<keyof Problem, unknown>>;
  return [code, title, detail].every((part) => typeof part === "string");
}
