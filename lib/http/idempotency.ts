import "server-only";
import { createHash, createHmac } from "node:crypto";
import { v5 as uuidOf } from "uuid";
import { beginIdempotent, findAnswer, finishIdempotent } from "@/db/repositories/idempotency";
import type { Context } from "@/lib/auth/actor";
import { authSecret } from "@/lib/env";
import { AppError } from "@/lib/errors";

const KEY_CHARACTERS_MAX = 255;
/** Namespace of row ids made from a key; a constant of ours. */
const ROWS = "5b0f8a52-6d0b-4c3e-9d6f-0f6f1f1f7a10";

export type Stored = {
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
};

type Asked = {
  readonly key: string;
  readonly request: Request;
  readonly url: URL;
  readonly raw: unknown;
  /** The body holds a password. */
  readonly secret?: boolean | undefined;
  readonly aboutAthleteId?: string | undefined;
};

export function keyOf(request: Request): string {
  const key = request.headers.get("idempotency-key")?.trim() ?? "";
  if (key === "" || key.length > KEY_CHARACTERS_MAX || !/^[\x21-\x7e]+$/.test(key)) {
    throw new AppError(
      "idempotency_key_missing",
      "Send an Idempotency-Key header: up to 255 visible characters, a new one for each intent.",
    );
  }
  return key;
}

/** Takes the key, or answers what its first request was answered. */
export async function claim(ctx: Context, asked: Asked): Promise<Stored | null> {
  const found = await beginIdempotent(ctx.db, {
    key: asked.key,
    requestHash: hashOf(asked),
    aboutAthleteId: asked.aboutAthleteId,
  });
  switch (found.kind) {
    case "first":
      return null;
    case "mismatch":
      throw new AppError(
        "idempotency_key_reused",
        "This Idempotency-Key was used for another request. Make a new one.",
      );
    case "in-flight":
      throw new AppError(
        "idempotency_in_flight",
        "The first request with this Idempotency-Key is still running.",
        { retryAfterS: 1 },
      );
    case "replay":
      return replayed(found.answer);
  }
}

/**
 * For what proves a password before it takes the key: after a change of password the same request
 * again would not prove the old one.
 */
export async function answeredBefore(ctx: Context, asked: Asked): Promise<Stored | null> {
  const answer = await findAnswer(ctx.db, { key: asked.key, requestHash: hashOf(asked) });
  return answer ? replayed(answer) : null;
}

/** `null` for an answer with a secret: that it was given is kept, what it was is not. */
export function remember(ctx: Context, key: string, answer: Stored | null): Promise<void> {
  return finishIdempotent(ctx.db, key, {
    status: answer?.status ?? 409,
    // As text inside: JSON columns forget the order of keys, and a repeat is answered byte for byte.
    body: { text: answer?.text ?? null },
    headers: answer?.etag ? { etag: answer.etag } : {},
  });
}

/** The same request by the same person makes the same row. */
export function rowIdFor(ctx: Context, key: string | null): string {
  return uuidOf(`${ctx.actor.userId} ${key ?? ctx.requestId}`, ROWS);
}

function replayed(answer: {
  status: number;
  body: unknown;
  headers: Readonly<Record<string, string>>;
}): Stored {
  const { text } = answer.body as { text: string | null };
  if (text === null) {
    throw new AppError("conflict", "This was done already, and its secret is shown only once.");
  }
  return { status: answer.status, text, etag: answer.headers.etag ?? null };
}

/** A password in it is not to be guessed from what is stored, so there it takes the server's secret. */
function hashOf({ request, url, raw, secret }: Asked): string {
  return (secret ? createHmac("sha256", authSecret()) : createHash("sha256"))
    .update(`${request.method} ${url.pathname}${url.search}\n${canonical(raw)}`)
    .digest("hex");
}

/** The same JSON however its keys were ordered. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, v: unknown) =>
      v !== null && typeof v === "object" && !Array.isArray(v)
        ? Object.fromEntries(Object.entries(v).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : v,
    ) ?? ""
  );
}
