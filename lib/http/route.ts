import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor, Context } from "@/lib/auth/actor";
import { athleteIdIn, seeAthlete } from "@/lib/auth/authorise";
import { confirmPassword } from "@/lib/auth/confirm-password";
import { asThisActor } from "@/lib/auth/context";
import { requestActor } from "@/lib/auth/request-actor";
import type { Language } from "@/lib/engine/model";
import { AppError, notFound } from "@/lib/errors";
import { languageAsked } from "@/lib/words/problem";
import { speaks, told } from "@/lib/words/said/told";
import { fromDatabase, mayRunAgain } from "./database-errors";
import { answeredBefore, claim, keyOf, remember, rowIdFor } from "./idempotency";
import { parseIfMatch } from "./if-match";
import { isWrite, requireSameOrigin } from "./origin";
import { parseInput } from "./problem";
import { readJson } from "./read-body";
import { reportUnexpected } from "./report";
import { fileResponse, jsonResponse, problemResponse } from "./respond";
import type { AnySchema, FileSpec, PublicSpec, RouteHandler, Spec } from "./spec";

export type Handled<P extends AnySchema, Q extends AnySchema, B extends AnySchema> = {
  readonly ctx: Context;
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
  /** Versions the caller was looking at; null when no If-Match was sent. */
  readonly ifMatch: readonly number[] | null;
  /** Id of the row a create makes: the same for every repeat of the request. */
  readonly id: string;
};

/** What a route does before its transaction, for it is slow. */
type Prepare<B extends AnySchema, T> = (asked: {
  readonly actor: Actor;
  readonly body: z.output<B>;
  readonly request: Request;
}) => Promise<T>;

type Answer = {
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
  readonly fileName?: string | undefined;
};

/** Times a transaction is tried when the database asks for another try. */
const TRIES = 4;

/**
 * The shape of every handler. In this order: who asks, whether the browser may write from where it
 * is, a readable body, whether the athlete is theirs to see (404 before anything else is said), the
 * idempotency key, strict parsing, one transaction, the answer stripped to its contract.
 */
export function route<
  P extends AnySchema,
  R extends AnySchema,
  Q extends AnySchema = AnySchema,
  B extends AnySchema = AnySchema,
  T = undefined,
>(
  spec: Spec<P, Q, B, R>,
  handle: (request: Handled<P, Q, B> & { readonly prepared: T }) => Promise<z.input<R>>,
  prepare?: Prepare<B, T>,
): RouteHandler {
  async function answer(
    request: Request,
    segment: { params: Promise<unknown> },
    requestId: string,
  ): Promise<Answer> {
    const { actor, via } = await requestActor(request);
    const write = isWrite(request.method);
    if (write && via === "cookie") requireSameOrigin(request);
    const raw = write ? await readJson(request, spec.bytesMax) : undefined;
    const params = parsePath(spec.params, (await segment.params) ?? {});
    const url = new URL(request.url);
    const preview = url.searchParams.get("preview") === "1";
    const secret = spec.confirmsPassword;
    if (secret) {
      const earlier = preview
        ? null
        : await asThisActor(actor, { requestId }, (ctx) =>
            answeredBefore(ctx, { key: keyOf(request), request, url, raw, secret }),
          );
      if (earlier) return earlier;
      await confirmPassword(actor, raw);
    }
    const prepared = (await prepare?.({
      actor,
      body: parseBody(spec.body, raw) as z.output<B>,
      request,
    })) as T;

    return again(() =>
      asThisActor(actor, { requestId, rollBack: preview }, async (ctx) => {
        await seeAthlete(ctx, params);
        const key = write ? keyOf(request) : null;
        const query = parseQuery(spec.query, url.searchParams) as z.output<Q>;
        const body = parseBody(spec.body, raw) as z.output<B>;
        const ifMatch = parseIfMatch(request.headers.get("if-match"));
        const aboutAthleteId = athleteIdIn(params);
        const asked = key && !preview ? { key, request, url, raw, secret, aboutAthleteId } : null;
        const earlier = asked ? await claim(ctx, asked) : null;
        if (earlier) return earlier;
        const id = rowIdFor(ctx, key);
        const result = await handle({ ctx, params, query, body, ifMatch, id, prepared });
        const done = toAnswer(spec, result);
        if (asked) await remember(ctx, asked.key, spec.replay === false ? null : done);
        return done;
      }),
    );
  }
  return Object.assign(
    async (request: Request, segment: { params: Promise<unknown> }) => {
      const requestId = randomUUID();
      try {
        const done = await answer(request, segment, requestId);
        return jsonResponse(inWords(done, spec.response, request.headers), requestId);
      } catch (thrown) {
        return failed(thrown, request, requestId, spec.summary);
      }
    },
    { spec: spec as unknown as Spec },
  );
}

type Found<P extends AnySchema, Q extends AnySchema> = Pick<
  Handled<P, Q, AnySchema>,
  "ctx" | "params" | "query"
>;

/**
 * A file of somebody's record. `find` reads what it shows, in one transaction and behind the same
 * checks as `route()`; `make` draws it when that is over, for it may take its time.
 */
export function fileRoute<P extends AnySchema, T, Q extends AnySchema = AnySchema>(
  spec: FileSpec<P, Q>,
  find: (request: Found<P, Q>) => Promise<T>,
  make: (
    found: T,
    language: Language,
  ) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>,
): RouteHandler {
  return Object.assign(
    async (request: Request, segment: { params: Promise<unknown> }) => {
      const requestId = randomUUID();
      try {
        const { actor } = await requestActor(request);
        const params = parsePath(spec.params, (await segment.params) ?? {});
        const { searchParams } = new URL(request.url);
        const found = await again(() =>
          asThisActor(actor, { requestId }, async (ctx) => {
            await seeAthlete(ctx, params);
            const query = parseQuery(spec.query, searchParams) as z.output<Q>;
            return find({ ctx, params, query });
          }),
        );
        const language = languageAsked(request.headers, actor.preferences.language);
        return fileResponse(await make(found, language), spec.file, requestId);
      } catch (thrown) {
        return failed(thrown, request, requestId, spec.summary);
      }
    },
    { spec: spec as unknown as FileSpec },
  );
}

/** A route that anyone may call: it sees no data of anybody. */
export function publicRoute<R extends AnySchema, B extends AnySchema = AnySchema>(
  spec: Omit<PublicSpec<R, B>, "public">,
  handle: (asked: {
    readonly body: z.output<B>;
    readonly headers: Headers;
  }) => Promise<{ status: number; body: z.input<R>; cookie?: string }>,
): RouteHandler {
  return Object.assign(
    async (request: Request) => {
      const requestId = randomUUID();
      try {
        if (spec.body) requireSameOrigin(request);
        const raw = spec.body ? await readJson(request) : undefined;
        const asked = parseBody(spec.body, raw) as z.output<B>;
        const { status, body, cookie } = await handle({ body: asked, headers: request.headers });
        const text = JSON.stringify(spec.response.parse(body));
        return jsonResponse({ status, text, etag: null, cookie }, requestId);
      } catch (thrown) {
        return failed(thrown, request, requestId, spec.summary);
      }
    },
    { spec: { ...spec, public: true as const } },
  );
}

export function failed(
  thrown: unknown,
  request: Request,
  requestId: string,
  summary: string,
): Response {
  const error = fromDatabase(thrown);
  if (!(error instanceof AppError)) {
    reportUnexpected(error, { requestId, method: request.method, route: summary });
  }
  return problemResponse(error, requestId, request.headers);
}

export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries >= TRIES || !mayRunAgain(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** tries));
    }
  }
}

/** An id that is no id is simply not there; any other fault of the address is the caller's. */
export function parsePath<P extends AnySchema>(schema: P, value: unknown): z.output<P> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (parsed.error.issues.some((issue) => /Id$/.test(String(issue.path.at(-1))))) throw notFound();
  return parseInput(schema, value);
}

function parseQuery(schema: AnySchema | undefined, search: URLSearchParams): unknown {
  const names = [...search.keys()];
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new AppError("invalid_input", `${twice} stands twice in the address.`);
  }
  return parseInput(schema ?? z.strictObject({}), Object.fromEntries(search));
}

function parseBody(schema: AnySchema | undefined, raw: unknown): unknown {
  return parseInput(schema ?? z.strictObject({}), raw ?? {});
}

/** What is kept for a repeat of the request stays as it was said. */
function inWords(answer: Answer, contract: AnySchema, asked: Headers): Answer {
  const language = languageAsked(asked);
  if (language === "en" || !speaks(contract)) return answer;
  return { ...answer, text: JSON.stringify(told(language, contract, JSON.parse(answer.text))) };
}

function toAnswer<R extends AnySchema>(
  spec: Spec<AnySchema, AnySchema, AnySchema, R>,
  result: z.input<R>,
): Answer {
  const version = spec.etag?.(result) ?? null;
  const status = typeof spec.status === "function" ? spec.status(result) : (spec.status ?? 200);
  return {
    status,
    text: JSON.stringify(spec.response.parse(result)),
    etag: version === null ? null : `"${version}"`,
    fileName: spec.fileName?.(result),
  };
}
