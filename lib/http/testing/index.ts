import "server-only";
import { v7 as uuid } from "uuid";
import type { TestUser } from "@/db/testing";
import { createToken } from "@/lib/services/account/create-token";
import { as } from "@/lib/services/testing";
import type { Method, RouteModule } from "../spec";

/* Calls route handlers as a program with a personal token would, without a server. */

export async function tokenOf(user: TestUser): Promise<string> {
  const made = await as(user, (ctx) =>
    createToken(ctx, { id: uuid(), name: "test", expiresInDays: 30 }),
  );
  return made.token;
}

export type Call = {
  readonly method: Method;
  readonly module: RouteModule;
  /** `/athletes/{athleteId}/blocks` */
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: string;
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** A fresh one when left out; null sends none. */
  readonly key?: string | null;
  readonly ifMatch?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly json: Record<string, unknown>;
  readonly headers: Headers;
};

export async function call(asked: Call): Promise<Answer> {
  const { method, module, path, params = {}, search = "", token, body, key } = asked;
  const handler = module[method];
  if (!handler) throw new RangeError(`${path} has no ${method}`);
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  const request = new Request(`http://127.0.0.1:3000/api/v1${address}${search}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(method === "GET" || key === null ? {} : { "idempotency-key": key ?? uuid() }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(asked.ifMatch === undefined ? {} : { "if-match": asked.ifMatch }),
      ...asked.headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  const text = await response.text();
  return {
    status: response.status,
    text,
    json: isJson(response) && text !== "" ? (JSON.parse(text) as Record<string, unknown>) : {},
    headers: response.headers,
  };
}

function isJson(response: Response): boolean {
  return /\bjson\b/.test(response.headers.get("content-type") ?? "");
}
